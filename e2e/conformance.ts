// The verification cases of the official conformance suite with the built command, by file and by digest.
//
//   node e2e/conformance.ts CHECKOUT TRUSTED_ROOT
//
// CHECKOUT is a clone of https://github.com/sigstore/sigstore-conformance; TRUSTED_ROOT is that of the public instance,
// for the cases without one. No network is used. Prints each case with a wrong result,
// then a count; the exit status is 0 if there is no such case.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { atMost, execute } from './execute.ts';

const COMMAND = resolve(import.meta.dirname, '../dist/cli/index.js');
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** Unusable input, and invalid evidence; any other exit status is a failure of the command. */
const REFUSED: readonly (number | null)[] = [2, 5];
/**
 * What the bundle attests, as the option that asks for it: the protocol of the suite names no predicate type, and the
 * command counts attestations only where it is named. For a bundle that cannot be read, or a signature, nothing.
 */
function kindOf(bundle: string): readonly string[] {
  try {
    const { dsseEnvelope } = JSON.parse(readFileSync(bundle, 'utf8'));
    const { predicateType } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    return typeof predicateType === 'string' && predicateType !== ''
      ? [`--predicate-type=${predicateType}`]
      : [];
  } catch {
    return [];
  }
}

/** No request succeeds, because all would go to a missing proxy. */
const OFFLINE = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };

const [checkout, publicRoot] = process.argv.slice(2);
if (checkout === undefined || publicRoot === undefined) throw new Error('usage: CHECKOUT TRUSTED_ROOT');
const folder = resolve(checkout, 'test/assets/bundle-verify');

type Case = Readonly<{ name: string; args: readonly string[]; valid: boolean }>;

/** The two cases of a folder, as its README says; absent files have their defaults. */
function casesOf(name: string, root: string): Case[] {
  const at = (file: string): string => join(folder, name, file);
  const said = (file: string, otherwise: string): string =>
    existsSync(at(file)) ? readFileSync(at(file), 'utf8').trim() : otherwise;
  const artifact = existsSync(at('artifact')) ? at('artifact') : join(folder, 'a.txt');
  const digest = createHash('sha256').update(readFileSync(artifact)).digest('hex');
  const signer = existsSync(at('key.pub'))
    ? ['--key', at('key.pub')]
    : [
        ...['--certificate-identity', said('identity', IDENTITY)],
        ...['--certificate-oidc-issuer', said('issuer', ISSUER)],
      ];
  const trust = ['--trusted-root', existsSync(at('trusted_root.json')) ? at('trusted_root.json') : root];
  const bundle = at('bundle.sigstore.json');
  const args = ['verify', '--bundle', bundle, ...kindOf(bundle), ...signer, ...trust];
  return [artifact, `sha256:${digest}`].map((subject) => ({
    name: `${name} by ${subject === artifact ? 'file' : 'digest'}`,
    args: [...args, subject],
    valid: !name.endsWith('_fail'),
  }));
}

const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const cases = names.flatMap(({ name }) => casesOf(name, resolve(publicRoot)));
if (cases.length === 0) throw new Error(`no cases in ${folder}`);

const wrong = await atMost(2, cases, async ({ name, args, valid }) => {
  const { status, stderr } = await execute(process.execPath, [COMMAND, ...args], { env: OFFLINE });
  const right = valid ? status === 0 : REFUSED.includes(status) && /^ {2}code: (?!internal)/m.test(stderr);
  if (!right) process.stdout.write(`${name}: exit status ${status}\n${stderr}\n`);
  else if (process.env['VERBOSE'] !== undefined) process.stdout.write(`${name}: ${stderr}\n`);
  return right ? 0 : 1;
});
const failures = wrong.filter((each) => each === 1).length;
process.stdout.write(`${cases.length - failures} of ${cases.length} cases end as they must\n`);
process.exitCode = failures === 0 ? 0 : 1;
