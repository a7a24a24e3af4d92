// What authorities allow and forbid below them: purposes, names, critical extensions, one algorithm, their own end.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  context,
  contextPrimitive,
  integer,
  nothing,
  octetString,
  oid,
  sequence,
} from '../../../src/sandbox/encoding/der.ts';
import {
  type Authority,
  alternativeName,
  certificateBody,
  createAuthority,
  createCertificate,
  encodeName,
  extendedKeyUsage,
  extension,
  KEY_USAGE,
  keyUsage,
  newKeyPair,
  newSerial,
  PURPOSE,
  signBody,
} from '../../../src/sandbox/encoding/x509.ts';
import { createPathFinder, verifyPath } from '../../../src/verify/x509/certification-path.ts';
import { parseCertificate } from '../../../src/verify/x509-cache.ts';

const now = Date.now();
const period = { notBefore: new Date(now - 3600_000), notAfter: new Date(now + 3600_000) };
const name = (commonName: string) => ({ organization: 'acme.example.test', commonName });
const CODE_SIGNING = extendedKeyUsage(PURPOSE.codeSigning);
const URI = alternativeName({
  type: 'uri',
  value: 'https://github.com/octo/demo/.github/workflows/x.yml@refs/tags/v1',
});

const authority = (
  commonName: string,
  pathLength: number,
  extensions: readonly Buffer[] = [],
  parent?: Authority,
) =>
  createAuthority({
    name: name(commonName),
    keys: newKeyPair('P-256'),
    ...period,
    pathLength,
    extensions,
    ...(parent === undefined ? {} : { parent }),
  });
const root = authority('root', 2);

type Plan = Readonly<{
  above?: readonly Buffer[];
  names?: readonly Buffer[];
  subject?: string;
  trusted?: number;
}>;

/** The length of the path to the anchor of a leaf with these names below an intermediate with these extensions. */
function pathBelow({ above = [CODE_SIGNING], names = [URI], subject, trusted = 2 }: Plan): number {
  const intermediate = authority('intermediate', 0, above, root);
  const der = createCertificate(
    {
      ...(subject === undefined ? {} : { subject: name(subject) }),
      publicKey: newKeyPair('P-256').publicKey,
      ...period,
      extensions: [keyUsage(KEY_USAGE.sign), CODE_SIGNING, ...names],
    },
    intermediate,
  );
  const chain = [intermediate.certificate, root.certificate].slice(0, trusted).map(parseCertificate);
  return verifyPath(parseCertificate(der), chain, new Date(now), PURPOSE.codeSigning).length;
}

describe('a path', () => {
  it('ends at a root, or at an intermediate that is the last certificate of its authority', () => {
    assert.equal(pathBelow({}), 3);
    assert.equal(pathBelow({ trusted: 1 }), 2);
  });

  it('does not begin and end at the leaf itself', () => {
    const own = parseCertificate(root.certificate);
    assert.throws(
      () => verifyPath(own, [own], new Date(now), PURPOSE.codeSigning),
      /none of its authorities/,
    );
  });

  it('that was found is checked again for each time', () => {
    const intermediate = authority('intermediate', 0, [CODE_SIGNING], root);
    const der = createCertificate(
      {
        publicKey: newKeyPair('P-256').publicKey,
        ...period,
        extensions: [keyUsage(KEY_USAGE.sign), CODE_SIGNING, URI],
      },
      intermediate,
    );
    const chain = [intermediate.certificate, root.certificate].map(parseCertificate);
    const [findPath, leaf] = [createPathFinder(chain, PURPOSE.codeSigning), parseCertificate(der)];
    const path = findPath(leaf, new Date(now));
    assert.equal(findPath(leaf, new Date(now)), path);
    for (const outside of [Number(period.notBefore) - 2000, Number(period.notAfter) + 2000])
      assert.throws(() => findPath(leaf, new Date(outside)), /is not valid at/);
    assert.deepEqual(findPath(leaf, new Date(now)), path);
    const forStamping = createPathFinder(chain, PURPOSE.timeStamping);
    assert.throws(() => forStamping(leaf, new Date(now)), /another purpose/);
    const elsewhere = createPathFinder([root.certificate].map(parseCertificate), PURPOSE.codeSigning);
    assert.throws(() => elsewhere(leaf, new Date(now)), /none of its authorities/);
  });

  it('is not searched through all orders of authorities with one name and key', () => {
    const keys = newKeyPair('P-256');
    const extensions = [extendedKeyUsage(PURPOSE.timeStamping)];
    const same = Array.from({ length: 14 }, () =>
      createAuthority({ name: name('same'), keys, ...period, pathLength: 9, extensions }),
    );
    const request = { publicKey: keys.publicKey, ...period, extensions: [URI] };
    const [issuer = root] = same;
    const leaf = parseCertificate(createCertificate(request, issuer));
    const chain = same.map(({ certificate }) => parseCertificate(certificate));
    assert.throws(() => verifyPath(leaf, chain, new Date(now), PURPOSE.codeSigning), /another purpose/);
  });

  it('is refused if an authority is for another purpose', () => {
    assert.throws(() => pathBelow({ above: [extendedKeyUsage(PURPOSE.timeStamping)] }), /another purpose/);
    assert.equal(pathBelow({ above: [extendedKeyUsage('2.5.29.37.0')] }), 3);
    assert.equal(pathBelow({ above: [] }), 3);
  });

  it('is refused if an authority has an unknown critical extension, or one twice', () => {
    const unknown = (critical: boolean) => extension('1.2.3.4', nothing(), critical);
    assert.throws(() => pathBelow({ above: [unknown(true)] }), /critical extension 1\.2\.3\.4/);
    assert.equal(pathBelow({ above: [unknown(false)] }), 3);
    assert.throws(() => pathBelow({ above: [CODE_SIGNING, CODE_SIGNING] }), /twice/);
    assert.throws(
      () => pathBelow({ names: [extension('2.5.29.30', sequence(), true)] }),
      /critical extension/,
    );
  });

  it('is refused with an impossible validity time', () => {
    const intermediate = authority('intermediate', 0, [], root);
    const request = {
      publicKey: newKeyPair('P-256').publicKey,
      notBefore: new Date('2026-02-28T01:02:03Z'),
      notAfter: new Date('2027-02-28T01:02:03Z'),
      extensions: [URI],
    };
    const chain = [intermediate.certificate, root.certificate].map(parseCertificate);
    const pathOf = (from: string, to: string) => {
      const body = certificateBody(request, intermediate, newSerial()).toString('latin1');
      const signed = signBody(Buffer.from(body.replace(from, to), 'latin1'), intermediate);
      return verifyPath(parseCertificate(signed), chain, new Date(now), PURPOSE.codeSigning);
    };
    assert.equal(pathOf('260228010203Z', '260227010203Z').length, 3);
    for (const [from, to] of [
      ['260228010203Z', '260230010203Z'],
      ['270228010203Z', '270229010203Z'],
      ['260228010203Z', '260228240000Z'],
    ] as const)
      assert.throws(() => pathOf(from, to), /validity time that does not exist/);
  });

  it('is refused if the algorithm next to a signature differs from the signed one', () => {
    const intermediate = authority('intermediate', 0, [], root);
    const request = { publicKey: newKeyPair('P-256').publicKey, ...period, extensions: [URI] };
    // The body says P-256, as its issuer's name does; a key of P-384 signs.
    const other = newKeyPair('P-384');
    const issuer = createAuthority({
      name: name('intermediate'),
      keys: other,
      ...period,
      pathLength: 0,
      parent: root,
    });
    const body = createCertificate(request, intermediate);
    const signed = signBody(body.subarray(4, 4 + 4 + body.readUInt16BE(6)), issuer);
    const chain = [issuer.certificate, root.certificate].map(parseCertificate);
    const verify = () => verifyPath(parseCertificate(signed), chain, new Date(now), PURPOSE.codeSigning);
    assert.throws(verify, /two signature algorithms/);
  });
});

/** NameConstraints (RFC 5280, 4.2.1.10): general names that are permitted (0) or excluded (1). */
const constraints = (kind: 0 | 1, ...bases: readonly Buffer[]): Buffer =>
  extension('2.5.29.30', sequence(context(kind, ...bases.map((base) => sequence(base)))), true);
const permitted = (...bases: readonly Buffer[]) => ({ above: [constraints(0, ...bases)] });
const excluded = (...bases: readonly Buffer[]) => ({ above: [constraints(1, ...bases)] });
const base = (kind: number, text: string) => contextPrimitive(kind, Buffer.from(text));
const mail = (value: string) => ({ names: [alternativeName({ type: 'email', value })] });
const uri = (value: string) => ({ names: [alternativeName({ type: 'uri', value })] });
const user = { names: [alternativeName({ type: 'username', value: 'dev!example.test' })] };
const directory = (commonName: string) => context(4, encodeName(name(commonName)));

describe('names below an authority with name constraints', () => {
  for (const [what, plan] of [
    ['a host', permitted(base(6, 'GitHub.com'))],
    ['hosts below one', { ...permitted(base(6, '.example.test')), ...uri('https://a.b.example.test/x') }],
    ['one of several', permitted(base(6, 'gitlab.com'), base(6, 'github.com'))],
    ['names of another kind', permitted(base(1, 'example.test'))],
    ['a mailbox', { ...permitted(base(1, 'dev@example.test')), ...mail('dev@Example.test') }],
    ['all mailboxes of a host', { ...permitted(base(1, 'example.test')), ...mail('dev@example.test') }],
    ['what is not excluded', excluded(base(6, 'gitlab.com'), base(1, ''), directory('leaf'))],
    ['a subject', { ...permitted(directory('Leaf')), subject: 'leaf' }],
    ['all of a kind', permitted(base(6, ''))],
  ] as const)
    it(`are accepted if they allow ${what}`, () => assert.equal(pathBelow(plan), 3));

  for (const [what, plan, message] of [
    ['another host', permitted(base(6, 'gitlab.com'))],
    [
      'a host below the one that is named',
      { ...permitted(base(6, 'example.test')), ...uri('https://a.example.test/x') },
    ],
    [
      'a host that only ends alike',
      { ...permitted(base(6, '.example.test')), ...uri('https://aexample.test/x') },
    ],
    [
      'a host after a user',
      { ...permitted(base(6, 'github.com')), ...uri('https://github.com@evil.example.test/x') },
    ],
    ['no host', { ...permitted(base(6, 'github.com')), ...uri('urn:x') }, /no host/],
    ['an excluded host', excluded(base(6, 'github.com'))],
    ['another mailbox', { ...permitted(base(1, 'dev@example.test')), ...mail('ops@example.test') }],
    ['an excluded mailbox', { ...excluded(base(1, 'example.test')), ...mail('dev@EXAMPLE.test') }],
    ['an excluded subject', { ...excluded(directory('LEAF ')), subject: 'leaf' }],
    [
      'a name that nothing compares',
      { ...permitted(base(1, ''), context(0, oid('1.2.3'))), ...user },
      /not supported/,
    ],
    [
      'bounds that RFC 5280 forbids',
      {
        above: [
          extension(
            '2.5.29.30',
            sequence(context(0, sequence(base(6, 'github.com'), context(0, integer(1))))),
            true,
          ),
        ],
      },
      /cannot be read/,
    ],
    [
      'no constraints where they should be',
      { above: [extension('2.5.29.30', octetString(Buffer.alloc(0)), true)], names: [URI] },
      /cannot be read/,
    ],
  ] as const)
    it(`are refused with ${what}`, () => {
      assert.throws(() => pathBelow(plan), message ?? /do not allow a name/);
    });
});
