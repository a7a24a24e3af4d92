// The expected signer: every extension of a certificate as Fulcio writes it, and when an expectation is exact enough.
import assert from 'node:assert/strict';
import test from 'node:test';
import { EXTENSION_OIDS } from '../../src/identity/fulcio/oids.ts';
import { element, utf8String } from '../../src/sandbox/encoding/der.ts';
import {
  createAuthority,
  createCertificate,
  extension,
  newKeyPair,
} from '../../src/sandbox/encoding/x509.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { readSigningCertificate } from '../../src/verify/certificate.ts';
import {
  checkExtensionsPolicy,
  checkSigner,
  type Expected,
  missingWho,
  parseExtensionsPolicy,
} from '../../src/verify/expected-signer.ts';
import { readExtensions } from '../../src/verify/fulcio-extensions.ts';
import { parseCertificate } from '../../src/verify/x509-cache.ts';
import { certify, failing, newKeys } from '../support/evidence.ts';

const sandbox = await startSandbox();
const certificate = readSigningCertificate(await certify(sandbox, newKeys()));
await sandbox.close();
const extensions = readExtensions(certificate.parsed);

test('a job of GitHub has an extension of each name except its deployment environment', () => {
  const absent = [...EXTENSION_OIDS.keys()].filter((name) => !extensions.has(name));
  assert.deepEqual(absent, ['deployment-environment']);
  assert.equal(extensions.get('source-repository-uri'), 'https://github.com/octo/demo');
  assert.equal(extensions.get('github-workflow-repository'), 'octo/demo');
  assert.equal(extensions.get('issuer'), extensions.get('issuer-v2'));
});

test('each extension meets its own value and no other', () => {
  for (const [name, value] of extensions) {
    const check = (pattern: string) =>
      checkExtensionsPolicy(parseExtensionsPolicy(`${name}: ${pattern}`), extensions);
    check(value);
    check('**');
    for (const other of [`${value}x`, `x${value}`, value.slice(1), value.toUpperCase() + value.toLowerCase()])
      assert.throws(
        () => check(other),
        failing('certificate-identity', new RegExp(`policy: ${name} is ".*", expected "`)),
        `${name}: ${other}`,
      );
  }
  const environment = parseExtensionsPolicy('deployment-environment: **');
  assert.throws(
    () => checkExtensionsPolicy(environment, extensions),
    failing('certificate-identity', /deployment-environment is absent, expected "\*\*"/),
  );
});

test('an extension that is not text, or that can be read as two, is refused', () => {
  const time = { notBefore: new Date(), notAfter: new Date(Date.now() + 3_600_000) };
  const keys = newKeyPair('P-256');
  const name = { organization: 'acme.example.test', commonName: 'root' };
  const root = createAuthority({ name, keys, ...time, pathLength: 1 });
  const readOne = (number: number, value: Buffer) => {
    const extensions = [extension(`1.3.6.1.4.1.57264.1.${number}`, value)];
    const der = createCertificate({ publicKey: keys.publicKey, ...time, extensions }, root);
    return [...readExtensions(parseCertificate(der)).values()];
  };
  const string = utf8String('x');
  assert.deepEqual(readOne(12, string), ['x']);
  assert.deepEqual(readOne(5, Buffer.from('octo/demo')), ['octo/demo']);
  assert.deepEqual(readOne(5, string), ['\u000c\u0001x']);
  for (const [number, value] of [
    [12, Buffer.from('https://github.com/octo/demo')],
    [12, Buffer.alloc(0)],
    [12, Buffer.concat([string, string])],
    [12, Buffer.concat([string, Buffer.of(0)])],
    [12, Buffer.concat([Buffer.of(0x13), string.subarray(1)])],
    [12, element(0x2c, string)],
    [12, element(0x0c, Buffer.of(0xff, 0xfe))],
    [5, Buffer.of(0xc0, 0x80)],
  ] as const)
    assert.throws(
      () => readOne(number, value),
      failing('certificate-invalid', /is not text/),
      value.toString('hex'),
    );
});

test('* stays within a path segment, ** does not', () => {
  const met = (line: string) => checkExtensionsPolicy(parseExtensionsPolicy(line), extensions);
  met('build-config-uri: https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/*');
  met('source-repository-uri: https://github.com/octo/*');
  met('build-config-uri: https://github.com/octo/**');
  for (const line of [
    'build-config-uri: https://github.com/octo/*',
    'source-repository-uri: https://github.com/*',
    'source-repository-ref: refs/tags/**',
  ])
    assert.throws(() => met(line), failing('certificate-identity'), line);
});

test('all rules that are not met are reported at once', () => {
  const policy = parseExtensionsPolicy('build-trigger: release\nrunner-environment: self-hosted\nissuer: **');
  assert.throws(
    () => checkExtensionsPolicy(policy, extensions),
    failing(
      'certificate-identity',
      /build-trigger is "push", expected "release"; runner-environment is "github-hosted", expected "self-hosted"$/,
    ),
  );
});

test('the issuer is that of the current extension, and that of the former one only without it', () => {
  const policy = parseExtensionsPolicy('issuer: https://a.example.test');
  const [a, b] = ['https://a.example.test', 'https://b.example.test'];
  checkExtensionsPolicy(policy, new Map([['issuer', a]]));
  checkExtensionsPolicy(policy, new Map(Object.entries({ issuer: b, 'issuer-v2': a })));
  for (const values of [{ issuer: a, 'issuer-v2': b }, {}])
    assert.throws(
      () => checkExtensionsPolicy(policy, new Map(Object.entries(values))),
      failing('certificate-identity'),
    );
});

test('an unknown name is refused with the nearest one', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    [
      'source-repository-url: x',
      /the extension "source-repository-url", .* did you mean "source-repository-uri"\?/,
    ],
    ['Source Repository URI: x', /did you mean "source-repository-uri"/],
    ['runner_environment: x', /did you mean "runner-environment"/],
    ['repository: octo/demo', /"repository", .* did you mean "source-repository-uri"\?/],
    ['job_workflow_ref: x', /did you mean "build-signer-uri"/],
    ['ref: refs/heads/main', /did you mean "source-repository-ref"/],
    ['event_name: push', /did you mean "build-trigger"/],
    ['workflow: x', /did you mean "github-workflow-name"/],
    ['iss: x', /did you mean "issuer"/],
    ['toString: x', /"toString", which no certificate has/],
    ['1.3.6.1.4.1.57264.1.12: x', /which no certificate has/],
    [
      'build-trigger: push\nbuild-trigger: release',
      /line 2 of the policy has the extension "build-trigger" for the second time/,
    ],
  ];
  for (const [text, words] of cases)
    assert.throws(() => parseExtensionsPolicy(text), failing('input-invalid', words), text);
});

test('identity, issuer and policy must all hold', () => {
  const who: Expected = {
    identity: 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main',
    issuer: certificate.issuer,
    policy: [],
  };
  checkSigner(who, certificate, extensions);
  checkSigner({ ...who, identity: 'https://github.com/octo/**' }, certificate, extensions);
  for (const [other, words] of [
    [{ identity: 'https://github.com/octo/*' }, /is for ".*", not for "https:\/\/github\.com\/octo\/\*"$/],
    [{ identity: `${who.identity}x` }, /not for/],
    [{ issuer: `${certificate.issuer}/` }, /as OIDC issuer, not/],
    [{ policy: parseExtensionsPolicy('build-trigger: release') }, /does not meet the policy/],
  ] as const)
    assert.throws(
      () => checkSigner({ ...who, ...other }, certificate, extensions),
      failing('certificate-identity', words),
    );
  assert.throws(
    () => checkSigner(who, { identity: certificate.identity, issuer: undefined }, extensions),
    failing('certificate-identity', /names none as OIDC issuer/),
  );
});

test('the expected signer is required: an exact issuer, and a signer with at least an owner', () => {
  const ISSUER = 'https://token.actions.githubusercontent.com';
  const missing = (identity: string | undefined, issuer: string | undefined, policy = '') =>
    missingWho({ identity, issuer, policy: parseExtensionsPolicy(policy) }).length;
  const enough: readonly (readonly [string | undefined, string | undefined, string?])[] = [
    ['https://github.com/octo/demo/.github/workflows/x.yml@refs/heads/main', ISSUER],
    ['https://github.com/octo/*/.github/workflows/x.yml@**', ISSUER],
    ['mona@example.test', 'https://accounts.example.test'],
    ['*@example.test', 'https://accounts.example.test'],
    [undefined, ISSUER, 'source-repository-uri: https://github.com/octo/demo'],
    [undefined, ISSUER, 'source-repository-owner-identifier: 4711'],
    [undefined, undefined, `issuer: ${ISSUER}\nbuild-config-uri: https://github.com/octo/**`],
    [undefined, undefined, `issuer-v2: ${ISSUER}\ntoken-subject: repo:octo/demo:*`],
    ['**', ISSUER, 'github-workflow-repository: octo/demo'],
  ];
  for (const each of enough) assert.equal(missing(...each), 0, each.join());
  const short: readonly (readonly [number, string | undefined, string | undefined, string?])[] = [
    [2, undefined, undefined],
    [1, undefined, ISSUER],
    [1, 'https://github.com/octo/demo/x', undefined],
    [1, undefined, ISSUER, 'runner-environment: github-hosted\nsource-repository-ref: refs/heads/main'],
    [1, '**', ISSUER],
    [1, 'https://github.com/**', ISSUER],
    [1, 'https://github.com/octo*', ISSUER],
    [1, 'https://**/octo/demo', ISSUER],
    [1, 'https:/**', ISSUER],
    [1, 'https:/*/github.com/**', ISSUER],
    [1, '*@*', ISSUER],
    [1, '**@example.test', ISSUER],
    [1, undefined, ISSUER, 'source-repository-uri: https:/**'],
    [1, undefined, ISSUER, 'source-repository-uri: https://github.com/*'],
    [1, undefined, ISSUER, 'token-subject: repo:*'],
    [1, 'https://github.com/octo/demo/x', undefined, 'issuer: https://**'],
  ];
  for (const [count, ...each] of short) assert.equal(missing(...each), count, each.join());
});
