// Variables in place of options: those of sigstore-python, with its values for on and off; the command line wins.
import assert from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS } from '../../../src/cli/options/commands.ts';
import type { Env } from '../../../src/cli/options/env-variables.ts';
import { parseArguments } from '../../../src/cli/options/parse-arguments.ts';
import { Failure } from '../../../src/errors/failure.ts';
import { startJob } from '../../support/job.ts';

const parse = (env: Env, ...words: string[]) =>
  Object.fromEntries(parseArguments(['sign', ...words, 'a'], env).options);

/** As sigstore-python 4.5 names them in its parser of `sign`. */
const PYTHON: Readonly<Record<string, string>> = {
  'identity-token': 'SIGSTORE_IDENTITY_TOKEN',
  'oidc-client-id': 'SIGSTORE_OIDC_CLIENT_ID',
  'oidc-client-secret': 'SIGSTORE_OIDC_CLIENT_SECRET',
  'oidc-disable-ambient-providers': 'SIGSTORE_OIDC_DISABLE_AMBIENT_PROVIDERS',
  'oidc-issuer': 'SIGSTORE_OIDC_ISSUER',
  'oauth-force-oob': 'SIGSTORE_OAUTH_FORCE_OOB',
  'no-default-files': 'SIGSTORE_NO_DEFAULT_FILES',
  signature: 'SIGSTORE_OUTPUT_SIGNATURE',
  certificate: 'SIGSTORE_OUTPUT_CERTIFICATE',
  bundle: 'SIGSTORE_BUNDLE',
  'output-directory': 'SIGSTORE_OUTPUT_DIRECTORY',
  overwrite: 'SIGSTORE_OVERWRITE',
  staging: 'SIGSTORE_STAGING',
};

test('each option of sigstore-python has its variable', () => {
  const options = COMMANDS.find(({ name }) => name === 'sign')?.options ?? [];
  const own = options.flatMap(({ name, variable }) => (variable === undefined ? [] : [[name, variable]]));
  assert.deepEqual(Object.fromEntries(own), { ...PYTHON, 'trust-config': 'SIGSTORE_TRUST_CONFIG' });
  for (const { name, value, together } of options.filter((option) => option.name in PYTHON)) {
    const text = value === undefined ? 'true' : 'x';
    const expected = { [name]: value === undefined ? '' : 'x' };
    // Of two that belong together, the other one is given.
    const words = together === undefined ? [] : [`--${together}=y`];
    const other = together === undefined ? {} : { [together]: 'y' };
    assert.deepEqual(parse({ [PYTHON[name] ?? '']: text }, ...words), { ...other, ...expected });
  }
});

test('an option comes before its variable and disables the variables that it excludes; an empty variable does not count', () => {
  assert.deepEqual(parse({ SIGSTORE_OIDC_CLIENT_ID: 'x' }, '--oidc-client-id', 'y'), {
    'oidc-client-id': 'y',
  });
  assert.deepEqual(parse({ SIGSTORE_OUTPUT_DIRECTORY: 'd' }, '--bundle', 'b'), { bundle: 'b' });
  assert.deepEqual(parse({ SIGSTORE_BUNDLE: 'b' }, '--output-directory', 'd'), { 'output-directory': 'd' });
  assert.deepEqual(parse({ SIGSTORE_OVERWRITE: '1' }, '--existing', 'fail'), { existing: 'fail' });
  assert.deepEqual(parse({ SIGSTORE_TRUST_CONFIG: 't' }, '--staging'), { staging: '' });
  assert.deepEqual(parse({ SIGSTORE_IDENTITY_TOKEN: '', SIGSTORE_STAGING: ' ' }), {});
  assert.deepEqual(parse({ SIGSTORE_STAGING: 'yes' }, '--help'), { help: '' });
});

test('a secret may be empty, as an option and as a variable', () => {
  const empty = { 'oidc-client-secret': '' };
  assert.deepEqual(parse({ SIGSTORE_OIDC_CLIENT_SECRET: '' }), empty);
  assert.deepEqual(parse({ SIGSTORE_OIDC_CLIENT_SECRET: 'x' }, '--oidc-client-secret='), empty);
  assert.deepEqual(parse({ SIGSTORE_OIDC_CLIENT_SECRET: '' }, '--oidc-client-secret=y'), {
    'oidc-client-secret': 'y',
  });
});

test('switches have the values of sigstore-python; two variables may conflict', () => {
  for (const on of ['y', 'Yes', 't', 'TRUE', 'on', '1'])
    assert.deepEqual(parse({ SIGSTORE_OVERWRITE: on }), { overwrite: '' });
  for (const off of ['n', 'No', 'f', 'FALSE', 'off', '0'])
    assert.deepEqual(parse({ SIGSTORE_OVERWRITE: off }), {});
  const told = (said: RegExp) => (error: unknown) =>
    error instanceof Failure && error.code === 'usage' && said.test(error.message);
  assert.throws(
    () => parse({ SIGSTORE_OVERWRITE: 'maybe' }),
    told(/^SIGSTORE_OVERWRITE must be true or false, not "maybe"$/),
  );
  const both = { SIGSTORE_STAGING: '1', SIGSTORE_TRUST_CONFIG: 't' };
  assert.throws(() => parse(both), told(/^SIGSTORE_STAGING conflicts with SIGSTORE_TRUST_CONFIG$/));
});

test('a token and an output from the environment are used, and a note says so without them', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  const token = await job.sandbox.mintToken({
    job_workflow_ref: 'acme/ci/.github/workflows/sign.yml@refs/tags/v1',
  });
  const env = {
    SIGSTORE_IDENTITY_TOKEN: token,
    SIGSTORE_BUNDLE: 'b.json',
    SIGSTORE_TRUST_CONFIG: 'trust.json',
  };
  const { code, stdout, stderr } = await job.command(['sign', 'a'], env);
  assert.deepEqual([code, stdout], [0, 'b.json\n'], stderr);
  assert.match(stderr, /^Signed 1 file as https:\/\/github\.com\/acme\/ci\//m);
  const notes = stderr.split('\n').filter((line) => line.startsWith('note: '));
  assert.deepEqual(notes.slice(0, 3).toSorted(), [
    'note: --bundle is taken from SIGSTORE_BUNDLE',
    'note: --identity-token is taken from SIGSTORE_IDENTITY_TOKEN',
    'note: --trust-config is taken from SIGSTORE_TRUST_CONFIG',
  ]);
  for (const part of token.split('.')) assert.ok(!stderr.includes(part));
});

test('SIGSTORE_BUNDLE is for one file, as --bundle is; with several, the note names the variable', async (t) => {
  const job = await startJob(t);
  for (const name of ['a', 'b']) job.write(name, name);
  const env = { SIGSTORE_BUNDLE: 'x.json', SIGSTORE_TRUST_CONFIG: 'trust.json' };
  const { code, stderr } = await job.command(['sign', 'a', 'b'], env);
  assert.equal(code, 2, stderr);
  assert.match(stderr, /note: --bundle is taken from SIGSTORE_BUNDLE/);
  assert.match(stderr, /--bundle works only with a single FILE/);
  assert.deepEqual([job.list(), job.sandbox.requests], [['a', 'b'], []]);
});

test('verify reads the trusted root from the environment, but never the expected signer', async (t) => {
  const job = await startJob(t);
  job.write('a', 'one');
  const env = {
    SIGSTORE_TRUST_CONFIG: 'trust.json',
    SIGSTORE_CERT_IDENTITY: 'x',
    SIGSTORE_CERT_OIDC_ISSUER: 'y',
  };
  const { code, stderr } = await job.command(['verify', 'a'], env);
  assert.equal(code, 2);
  assert.match(stderr, /^error: give --certificate-identity or --key/m);
});
