// The table of remedies: no reason that is false or says nothing new, and each front's remedies in its own terms.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readActionYml } from '../../scripts/action-yml.ts';
import { checkStatement } from '../../src/attestation/check-statement.ts';
import { COMMANDS } from '../../src/cli/options/commands.ts';
import { parseArguments } from '../../src/cli/options/parse-arguments.ts';
import { errorText } from '../../src/cli/terminal/messages.ts';
import { commandFix, diagnose, diagnoseCommand, diagnoseModule } from '../../src/errors/diagnose.ts';
import { Failure, type FailureCode } from '../../src/errors/failure.ts';
import { REMEDIES } from '../../src/errors/remedies.ts';
import { unreadable } from '../../src/files/fs-errors.ts';
import { planOutputs } from '../../src/files/output-plan.ts';
import { explainMissingToken } from '../../src/github/missing-token.ts';
import { parseIdentityToken } from '../../src/identity/token/identity-token.ts';
import { checkKind, checkSubject } from '../../src/verify/statement/statement-subject.ts';
import { gitHubToken, NOW, NOW_S, rejectionOf } from '../support/sample-tokens.ts';

const root = join(import.meta.dirname, '../..');
const ROWS = Object.entries(REMEDIES);

type Thrown = Readonly<{ name: string; run: () => unknown; code: FailureCode; why: string | undefined }>;

const statement = Buffer.from(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://x.example.test/v1',
    subject: [],
  }),
);
const digest = createHash('sha256').update(statement).digest();
const dsseEnvelope = {
  payload: statement,
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: Buffer.alloc(0), keyid: '' }] as [{ sig: Buffer; keyid: string }],
};
const attestation = { content: { $case: 'dsseEnvelope' as const, dsseEnvelope } };

/** Failures that once had the false reason of another failure with their code; `why` is what they have today. */
const RUN: readonly Thrown[] = [
  { name: 'an unknown command', run: () => parseArguments(['x'], {}), code: 'usage', why: undefined },
  { name: 'an operand is missing', run: () => parseArguments(['sign'], {}), code: 'usage', why: undefined },
  {
    name: 'a statement in the place of its file',
    run: () => checkSubject(statement, { digest }),
    code: 'signature-invalid',
    why: undefined,
  },
  {
    name: 'an attestation of another type',
    run: () => checkKind(attestation),
    code: 'signature-invalid',
    why: undefined,
  },
  {
    name: 'a directory in the place of a file',
    run: () => {
      throw unreadable('file "a"', Object.assign(new Error('x'), { code: 'EISDIR' }));
    },
    code: 'file-unreadable',
    why: undefined,
  },
  {
    name: 'a directory for outputs outside the workspace, which reads no file',
    run: () => planOutputs([], { root, outputDirectory: '..', existing: 'fail' }),
    code: 'file-outside-workspace',
    why: undefined,
  },
  {
    name: 'a token that expires soon, and is fresh',
    run: () => parseIdentityToken(gitHubToken({ exp: NOW_S + 2 }), { now: NOW }),
    code: 'token-expired',
    why: undefined,
  },
  {
    name: 'a token that expired',
    run: () => parseIdentityToken(gitHubToken({ exp: NOW_S - 900 }), { now: NOW }),
    code: 'token-expired',
    why: 'Identity tokens are valid only for a short time. Tokens of GitHub are valid for five minutes.',
  },
  {
    name: 'a token with three parts that cannot be read',
    run: () => parseIdentityToken('e30.e30.==', { now: NOW }),
    code: 'token-malformed',
    why: undefined,
  },
  {
    name: 'a token with another number of parts',
    run: () => parseIdentityToken('e30.e30', { now: NOW }),
    code: 'token-malformed',
    why: 'An identity token is a JSON Web Token: a header, a payload and a signature, separated by dots (RFC 7519).',
  },
  {
    name: 'a statement that verifiers would refuse',
    run: () => checkStatement(Buffer.from('[]'), 'a'),
    code: 'statement-invalid',
    why: 'Verifiers would refuse this statement or read it in different ways, and a log entry cannot be removed (in-toto attestation, v1).',
  },
  {
    name: 'one identity variable of two',
    run: async () => {
      throw await explainMissingToken({
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example.test' },
        event: undefined,
        workflow: undefined,
      });
    },
    code: 'id-token-variable-filtered',
    why: 'GitHub sets both variables or neither. Something between the runner and this process removed one.',
  },
];

for (const { name, run, code, why } of RUN) {
  test(`the reason is true: ${name}`, async () => {
    const thrown: unknown = await rejectionOf(Promise.resolve().then(run), code);
    const found = diagnose(thrown);
    assert.deepEqual([found.code, found.why], [code, why], found.what);
    assert.equal(diagnoseCommand(thrown, undefined).why, why);
  });
}

/** Messages for which the reason in the table was false, by code. */
const FALSE: readonly (readonly [code: FailureCode, message: string])[] = [
  ['usage', 'give --certificate-identity or --key: verification needs to know who must have signed'],
  ['input-invalid', 'there is nothing to sign: "a.sigstore.json" is an output of signing'],
  ['statement-invalid', 'the statement "a" is 16777217 bytes long; the limit is 16777216'],
  ['signature-invalid', 'the bundle is an attestation of the type "x", not a signature'],
  ['signature-invalid', 'the signature is over a SHA2_512 digest, which was not given'],
  ['certificate-invalid', 'the bundle was signed with a certificate, not with a managed key'],
  ['certificate-identity', 'the certificate does not meet the policy: "ref" is missing'],
  ['bundle-malformed', 'it is too large for a bundle'],
  ['log-entry-invalid', 'the bundle has 0 independent log entries, and needs 1'],
  ['timestamp-invalid', 'the timestamp authority did not grant this timestamp'],
  ['file-unreadable', 'the bundle "a.sigstore.json" does not exist'],
  ['file-unreadable', 'the working directory no longer exists'],
  ['file-changed', 'the bundle of "a" changed after it was verified'],
  ['file-outside-workspace', '"../out" is outside the workspace'],
  ['output-unwritable', 'standard output cannot be written (EPIPE)'],
  ['output-exists', 'another file already exists at "a"'],
  ['output-collision', 'two files have the name "a"'],
  ['disk-full', 'there is no space left on the disk for "the manifest"'],
  ['some-files-failed', '2 of 3 files were not signed; reason for the first: not attempted'],
  ['token-request-forbidden', 'the metadata server answered 403 to a request for a token of "a"'],
  ['token-request-not-found', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https:// address'],
  ['token-response-malformed', '"https://issuer.example.test" answered without an id_token'],
  ['token-malformed', 'the identity token is not signed (`alg` is none)'],
  ['token-claim-missing', 'the identity token has no claim `iat`'],
  ['token-claim-invalid', 'the identity token\'s claim `exp` is "x" instead of a time'],
  ['token-expired', 'the login of this run ended at 12:00, before all files were signed'],
  ['id-token-variable-filtered', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN holds characters that no token has'],
  ['other-forge', 'this job runs on Forgejo ("https://codeberg.org"), so GitHub issues no identity token'],
  [
    'issuer-unsupported',
    'it is not known which identity Fulcio gives to a token of "https://x.example.test"',
  ],
  ['login-impossible', 'the instance names no issuer to log in with'],
  ['login-unfinished', 'no valid code was entered in 3 tries'],
  ['login-refused', '"https://issuer.example.test" refused the login with "invalid_client"'],
  ['service-unreachable', 'the network is not used here'],
  ['service-busy', 'Rekor answered 503 and asked to wait 60 min, but this run can wait only 2 min'],
  ['service-answer-invalid', '3 fresh signatures in a row were called duplicates by Rekor'],
  ['tls-untrusted', 'Fulcio has a TLS certificate that is not trusted (CERT_HAS_EXPIRED)'],
  ['proxy-refused', 'Fulcio could not be reached: the proxy answered 502'],
  ['host-not-found', 'Fulcio has a host name that cannot be resolved'],
  ['issuer-unusable', 'the issuer has a `jwks_uri` with a user name or password'],
  ['trust-root-unavailable', '"x" is not a valid name of a TUF document'],
  ['artifact-refused', 'the artifact service cannot be reached: ACTIONS_RESULTS_URL is not set'],
  ['shard-invalid', 'artifact "a" cannot be unpacked'],
  ['release-missing', 'the tag "v1" has 2 releases'],
  ['release-permission-missing', 'GitHub rejects `github-token`'],
  ['release-refused', 'GITHUB_REPOSITORY does not name the repository of the release'],
];

for (const [code, message] of FALSE) {
  test(`no reason is invented for ${code}: ${message}`, () => {
    for (const diagnosis of [
      diagnose(new Failure(code, message)),
      diagnoseCommand(new Failure(code, message), 'sign'),
    ]) {
      assert.equal(diagnosis.why, undefined);
      assert.match(diagnosis.fix, /.{10,}\.$/);
      assert.doesNotMatch(
        errorText(diagnosis, () => 'x'),
        /why:|undefined/,
      );
    }
  });
}

test('the reason of a Failure comes before that of the table, also through a Failure with the same code', () => {
  const own = new Failure('internal', 'x', { why: 'Because of x.' });
  assert.equal(diagnose(own).why, 'Because of x.');
  assert.equal(diagnoseCommand(own, 'sign').why, 'Because of x.');
  assert.equal(diagnose(new Failure('internal', 'file "a": x', { cause: own })).why, 'Because of x.');
  assert.equal(diagnose(new Failure('usage', 'x', { cause: own })).why, undefined);
  assert.equal(diagnose(new Failure('internal', 'x', { cause: new Error('y') })).why, REMEDIES.internal.why);
  assert.match(
    errorText(diagnose(own), () => 'x'),
    /^error: x\n {2}why: {2}Because of x\.\n {2}fix: {2}.+\n {2}code: internal\n$/,
  );
});

/** The words of a sentence that carry its meaning. */
function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/\$\{[^}]*\}|\(http[^)]*\)/g, ' ')
      .match(/[a-z_-]{4,}/g) ?? [];
  return [...new Set(words.map((word) => word.replace(/(?:ed|es|s)$/, '')))];
}

test('no reason repeats its message', () => {
  const thrown =
    /new Failure\(\s*'([\w-]+)',\s*('[^'\n]+'|"[^"\n]+"|`[^`]+`)(?:[^;]*?\bwhy:\s*'([^'\n]+)')?/g;
  const repeated: string[] = [];
  let seen = 0;
  for (const path of globSync('src/**/*.ts', { cwd: root })) {
    for (const [, code = '', message = '', own] of readFileSync(join(root, path), 'utf8').matchAll(thrown)) {
      const why = own ?? ROWS.find(([each]) => each === code)?.[1].why;
      if (why === undefined) continue;
      seen += 1;
      const [said, words] = [wordsOf(message), wordsOf(why)];
      const share = words.filter((word) => said.includes(word)).length / words.length;
      if (share > 0.6) repeated.push(`${path}: ${message} | ${why}`);
    }
  }
  assert.deepEqual(repeated, []);
  assert.ok(seen > 20, `${seen} messages with a reason`);
});

const INPUTS = ['', 'verify', 'collect'].flatMap((folder) =>
  readActionYml(readFileSync(join(root, folder, 'action.yml'), 'utf8')).inputs.map(({ name }) => name),
);
const OPTIONS = COMMANDS.flatMap(({ options }) => options.map(({ name }) => `--${name}`));
const NAMES = [undefined, ...COMMANDS.map(({ name }) => name)];
/** Codes that end only a run of an action. */
const OF_ACTIONS = /^(?:artifact|release|shard)-|^(?:bundle-missing|run-timeout)$/;
const inputsIn = (text: string): string[] =>
  [...text.matchAll(/`([a-z-]+)(?:: [\w-]+)?`/g)].flatMap(([, name = '']) =>
    INPUTS.includes(name) ? [name] : [],
  );

test('a remedy for the command names options and no inputs, and one for the action inputs and no options', () => {
  for (const [code, remedy] of ROWS) {
    if (code !== 'usage') assert.doesNotMatch(remedy.fix, /(?:^|[\s(`])--[a-z]/, code);
    assert.doesNotMatch(remedy.why ?? '', /(?:^|[\s(`])--[a-z]|\binputs?\b|\boptions?\b/, code);
    assert.deepEqual(inputsIn(remedy.why ?? ''), [], code);
    if (OF_ACTIONS.test(code)) continue;
    for (const name of NAMES) {
      const text = commandFix(remedy, name);
      assert.deepEqual(inputsIn(text), [], `${code}: ${text}`);
      assert.doesNotMatch(text, /\binputs?\b|`with:`|\bthis step\b.*`env`|`env` of this step/, code);
      for (const [option] of text.matchAll(/--[a-z][a-z-]*/g))
        assert.ok(option === '--help' || OPTIONS.includes(option), `${code}: ${option}`);
    }
  }
});

test('remedies that name an input have another text for the command', () => {
  const rows = ROWS.filter(([code, { fix }]) => !OF_ACTIONS.test(code) && inputsIn(fix).length > 0);
  assert.ok(rows.length >= 10, `${rows.length} rows`);
  for (const [code, remedy] of rows) assert.notEqual(commandFix(remedy), remedy.fix, code);
});

test('a command in a remedy can be typed: with what starts it in a job, in a project with the module, or here', () => {
  const failure = new Failure('act-runner', 'x');
  assert.match(diagnose(failure, 'npx sigstore-sign@1.0.0').fix, /`npx sigstore-sign@1\.0\.0 sandbox`/);
  assert.match(diagnoseModule(failure).fix, /`npx sigstore-sign sandbox`/);
  const text = errorText(diagnoseCommand(failure, 'sign'), () => 'node dist/cli/index.js');
  assert.match(text, /`node dist\/cli\/index\.js sandbox`/);
  // What a service or a file is called is shown as it is.
  const other = new Failure('internal', 'sigstore-sign sign: "$&"');
  assert.match(
    errorText(diagnose(other), () => 'x'),
    /^error: sigstore-sign sign: "\$&"$/m,
  );
});

test('the remedy of a Failure comes first, and some depend on the name of the command', () => {
  const unwritable = new Failure('output-unwritable', 'x');
  assert.match(diagnoseCommand(unwritable, 'demo').fix, /^Give --keep /);
  assert.match(diagnoseCommand(unwritable, 'sign').fix, /^Give --output-directory /);
  assert.equal(diagnoseCommand(new Failure('usage', 'x'), 'sign').fix, 'Run `sigstore-sign sign --help`.');
  assert.equal(diagnoseCommand(new Failure('usage', 'x'), undefined).fix, 'Run `sigstore-sign --help`.');
  const own = new Failure('output-unwritable', 'x', { remedy: 'Do this.' });
  assert.deepEqual([diagnose(own).fix, diagnoseCommand(own, 'demo').fix], ['Do this.', 'Do this.']);
});

test('each text of the table is one short passage in plain English', () => {
  for (const [code, remedy] of ROWS)
    for (const text of [remedy.fix, commandFix(remedy), remedy.why ?? 'None.']) {
      assert.match(text, /^[A-Zn][^\n]*\.$/, code);
      assert.ok(text.replace(/ ?\(?https?:\S+/g, '').length <= 250, `${code}: ${text.length} characters`);
      assert.doesNotMatch(text, /\b(?:anew|whoever|nobody|alone|stands|lies|for ever|mend|words)\b/, code);
    }
});
