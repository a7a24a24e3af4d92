// Name constraints of authorities (RFC 5280, 4.2.1.10): the names that certificates below them may have.
import type { ASN1Obj, X509Certificate } from '@sigstore/core';
import { OID } from '../x509-extensions.ts';

/** A GeneralName: its tag and its content. */
type Name = Readonly<{ kind: number; value: ASN1Obj }>;
type Subtree = Name;
type Constraints = Readonly<{ permitted: readonly Subtree[]; excluded: readonly Subtree[] }>;

/** Whether a name is within a subtree of its kind. Throws if that cannot be decided. */
type Within = (name: ASN1Obj, subtree: ASN1Obj) => boolean;

/**
 * By the tag of the GeneralName. Other kinds, such as the user names of Fulcio, have no rule for what is within a
 * subtree.
 */
const WITHIN: Readonly<Record<number, Within>> = {
  1: (name, subtree) => isMailboxWithin(text(name), text(subtree)),
  2: (name, subtree) => isHostWithin(text(name), text(subtree), true),
  4: (name, subtree) => isDirectoryNameWithin(name, subtree),
  6: (name, subtree) => isHostWithin(hostOf(text(name)), text(subtree), false),
};
const DIRECTORY_NAME = 4;

/**
 * Checks the names of every certificate on a path against the constraints of each authority above it.
 * In: the path, from the leaf to the anchor. Throws Error for a name that is excluded, not permitted, or of a
 * constrained kind that cannot be compared.
 */
export function checkNames(path: readonly X509Certificate[]): void {
  for (const [depth, authority] of path.entries()) {
    const constraints = depth === 0 ? undefined : constraintsOf(authority);
    if (constraints === undefined) continue;
    for (const [below, certificate] of path.slice(0, depth).entries()) {
      // 6.1.3 (b): an authority that issued itself a certificate, for a new key, has its own name in it.
      if (below > 0 && certificate.subject.equals(certificate.issuer)) continue;
      for (const name of namesOf(certificate)) checkName(name, constraints);
    }
  }
}

function checkName({ kind, value }: Name, { permitted, excluded }: Constraints): void {
  const isWithin = ({ value: subtree }: Subtree): boolean => {
    const within = WITHIN[kind];
    if (within === undefined) throw new Error('a name has constraints that are not supported');
    return within(value, subtree);
  };
  const ofKind = (subtree: Subtree): boolean => subtree.kind === kind;
  const allowed = permitted.filter(ofKind);
  if (excluded.filter(ofKind).some(isWithin) || (allowed.length > 0 && !allowed.some(isWithin)))
    throw new Error('the name constraints of an authority do not allow a name below it');
}

function constraintsOf(authority: X509Certificate): Constraints | undefined {
  const extension = authority.extension(OID.nameConstraints);
  if (extension === undefined) return undefined;
  const [sequence, ...others] = extension.valueObj.subs;
  const lists = sequence?.subs ?? [];
  const known = lists.every(({ tag }) => tag.isContextSpecific(0) || tag.isContextSpecific(1));
  if (lists.length === 0 || !known || others.length > 0) throw unreadable();
  const subtrees = (tag: number): Subtree[] =>
    lists.filter((list) => list.tag.isContextSpecific(tag)).flatMap((list) => list.subs.map(readSubtree));
  return { permitted: subtrees(0), excluded: subtrees(1) };
}

/** Only the base: minimum and maximum are not used (RFC 5280, 4.2.1.10). */
function readSubtree({ subs }: ASN1Obj): Subtree {
  const [base, ...bounds] = subs;
  if (base === undefined || bounds.length > 0) throw unreadable();
  return toName(base);
}

/** The subject alternative names, and the subject unless it is empty. */
function namesOf(certificate: X509Certificate): Name[] {
  const names = certificate.extension(OID.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
  const subject = certificate.tbsCertificate.subs[5];
  const own = subject === undefined || subject.subs.length === 0 ? [] : [subject];
  return [...names.map(toName), ...own.map((value) => ({ kind: DIRECTORY_NAME, value }))];
}

/** A directory name is a CHOICE of its own, so it is wrapped in a tag of its own. */
function toName(general: ASN1Obj): Name {
  const kind = general.tag.number;
  const [inner] = general.subs;
  return { kind, value: kind === DIRECTORY_NAME && inner !== undefined ? inner : general };
}

/** The subtree is a mailbox, all mailboxes of a host, or (if it starts with a period) those of the hosts below it. */
function isMailboxWithin(mailbox: string, subtree: string): boolean {
  const at = mailbox.lastIndexOf('@');
  const host = mailbox.slice(at + 1);
  if (at < 1 || host === '') throw new Error('a mailbox cannot be compared with name constraints');
  const limit = subtree.lastIndexOf('@');
  if (limit === -1) return isHostWithin(host, subtree, false);
  const sameMailbox = mailbox.slice(0, at) === subtree.slice(0, limit);
  return sameMailbox && isHostWithin(host, subtree.slice(limit + 1), false);
}

/** `below`: whether a host name includes the hosts below it. A name that starts with a period means only those. */
function isHostWithin(host: string, subtree: string, below: boolean): boolean {
  const [own, limit] = [host.toLowerCase().replace(/\.$/, ''), subtree.toLowerCase().replace(/\.$/, '')];
  if (limit === '') return true;
  if (limit.startsWith('.')) return own.endsWith(limit);
  return own === limit || (below && own.endsWith(`.${limit}`));
}

/** A URI without a host, or with a number as host, cannot be compared with host names. */
function hostOf(uri: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#:@[\]]+)(?::\d*)?(?:[/?#]|$)/i.exec(uri)?.[1] ?? '';
  if (host === '' || /^[\d.]+$/.test(host))
    throw new Error('a URI has no host to compare with name constraints');
  return host;
}

/** The name must begin with the relative names of the subtree. */
function isDirectoryNameWithin({ subs: name }: ASN1Obj, { subs: subtree }: ASN1Obj): boolean {
  return subtree.every((relative, index) => {
    const own = name[index];
    return own !== undefined && comparable(own) === comparable(relative);
  });
}

/** Attributes in a fixed order, ignoring case and extra spaces (RFC 5280, section 7.1). */
function comparable({ subs }: ASN1Obj): string {
  const attributes = subs.map(({ subs: [type, value] }) => {
    const words = value?.value.toString('utf8').toLowerCase().trim().replace(/\s+/g, ' ');
    return JSON.stringify([type?.toOID(), words]);
  });
  return attributes.sort().join();
}

const unreadable = (): Error => new Error('name constraints cannot be read');
const text = ({ value }: ASN1Obj): string => value.toString('latin1');
