// `sigstore-sign verify`: files and digests, identities and keys, and everything that must be refused; no network.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, type TestContext } from 'node:test';
import { createAuthority, newKeyPair } from '../../../src/sandbox/encoding/x509.ts';
import { inTurn } from '../../support/command.ts';
import { type Job, startJob } from '../../support/job.ts';
import { type Entry1, newKeys, post, protobufEntry } from '../../support/signing-client.ts';

const IDENTITY = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main';
const OFFLINE = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };

const ends: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of ends) await end();
});

async function sign(): Promise<Job> {
  const job = await startJob({ after: (end) => ends.push(end) });
  job.write('a', 'one');
  const sign = ['sign', '--trust-config', 'trust.json'];
  for (const words of [
    ['--rekor-version', '1', '--bundle', 'a.v1.json'],
    ['--rekor-version', '2'],
  ]) {
    const { code, stderr } = await job.command([...sign, ...words, 'a']);
    assert.equal(code, 0, stderr);
  }
  return job;
}

/** Signed once for all tests. */
let original: Promise<Job> | undefined;
const earliest = Math.floor(Date.now() / 1000) * 1000;

/** A job with `a` signed on Rekor v1 (a.v1.json) and v2 (a.sigstore.json), and a way to verify with its identity. */
async function signedJob(t: TestContext) {
  original ??= sign();
  const job = (await original).copy(t);
  const asked = job.sandbox.requests.length;
  const issuer = job.sandbox.urls.issuer;
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', issuer];
  const verify = (...words: string[]) =>
    job.command(['verify', '--trust-config', 'trust.json', ...words], OFFLINE);
  const assertOffline = () => assert.equal(job.sandbox.requests.length, asked, 'verifying makes no request');
  return { job, issuer, who, verify, assertOffline };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a file and its digest verify on both versions of the log, without any request', async (t) => {
  const { job, issuer, who, verify, assertOffline } = await signedJob(t);
  symlinkSync('a', join(job.workspace, 'link'));
  const digest = `sha256:${sha256('one')}`;
  job.write('root.json', JSON.stringify(job.sandbox.trustedRoot));
  const ways = [
    ['a'],
    ['--bundle', 'a.v1.json', 'a'],
    ['--bundle', 'a.sigstore.json', digest],
    ['--bundle', 'a.v1.json', digest],
    ['--bundle', 'a.sigstore.json', 'link'],
  ];
  await inTurn(ways, async (words) => {
    const { code, stdout, stderr } = await verify(...who, ...words);
    assert.deepEqual([code, stdout], [0, ''], stderr);
    assert.match(stderr, new RegExp(`^${words.at(-1)}: verified, signed by ${IDENTITY} at \\S+Z\\n$`));
  });
  const apart = await job.command(['verify', '--trusted-root', 'root.json', ...who, '--json', 'a'], OFFLINE);
  const { instance, files } = JSON.parse(apart.stdout);
  const { signedAt, ...row } = files[0];
  assert.equal(instance, 'root.json');
  assert.deepEqual(row, { subject: 'a', verified: true, identity: IDENTITY, issuer });
  assert.ok(Date.parse(signedAt) >= earliest && Date.parse(signedAt) <= Date.now(), signedAt);
  assertOffline();
});

test('a pattern must match the whole identity', async (t) => {
  const { issuer, verify } = await signedJob(t);
  const rows = [
    ['https://github\\.com/octo/.*', 0],
    ['.*/release\\.yml@refs/(heads|tags)/.*', 0],
    ['https://github\\.com/octo/', 5],
    ['octo/demo', 5],
    ['x|', 5],
    ['(', 2],
    ['a)|(?:.*', 2],
    ['(([a-z./:@_-])+)+!', 2],
  ] as const;
  await inTurn(rows, async ([pattern, status]) => {
    const words = ['--certificate-identity-regexp', pattern, '--certificate-oidc-issuer', issuer, 'a'];
    const { code, stderr } = await verify(...words);
    assert.equal(code, status, `${pattern}: ${stderr}`);
  });
});

test('another identity, issuer, file or digest is refused with 5', async (t) => {
  const { job, issuer, who, verify, assertOffline } = await signedJob(t);
  job.write('b', 'two');
  const rows = [
    [
      ['--certificate-identity', `${IDENTITY}x`, '--certificate-oidc-issuer', issuer, 'a'],
      'certificate-identity',
    ],
    [
      ['--certificate-identity', IDENTITY.toUpperCase(), '--certificate-oidc-issuer', issuer, 'a'],
      'certificate-identity',
    ],
    [
      ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', `${issuer}/`, 'a'],
      'certificate-identity',
    ],
    [[...who, '--bundle', 'a.sigstore.json', 'b'], 'signature-invalid'],
    [[...who, '--bundle', 'a.v1.json', 'b'], 'signature-invalid'],
    [[...who, '--bundle', 'a.sigstore.json', `sha256:${sha256('two')}`], 'signature-invalid'],
  ] as const;
  await inTurn(rows, async ([words, code]) => {
    const ran = await verify('--json', ...words);
    assert.equal(ran.code, 5, ran.stderr);
    assert.match(ran.stderr, new RegExp(`NOT VERIFIED\\nerror: .+\\n  fix:  .+\\n  code: ${code}\\n$`));
    const { verified, files } = JSON.parse(ran.stdout);
    assert.deepEqual([verified, files.length, files[0].failure.code], [false, 1, code]);
  });
  assertOffline();
});

test('a policy on the extensions of the certificate applies in addition to the identity', async (t) => {
  const { job, who, verify, assertOffline } = await signedJob(t);
  const rows = [
    ['source-repository-uri: https://github.com/octo/*\nbuild-trigger: push', 0, ''],
    ['build-trigger: release', 5, /build-trigger is "push", expected "release"/],
    [
      'build-triger: push',
      2,
      /line 1 of the policy names the extension "build-triger", .*did you mean "build-trigger"/,
    ],
  ] as const;
  for (const [index, [policy]] of rows.entries()) job.write(`policy-${index}`, policy);
  await inTurn([...rows.entries()], async ([index, [, status, says]]) => {
    const { code, stderr } = await verify(...who, '--certificate-policy', `policy-${index}`, 'a');
    assert.equal(code, status, stderr);
    if (says !== '') assert.match(stderr, says);
  });
  const keyed = await verify('--key', 'trust.json', '--certificate-policy', 'policy-0', 'a');
  assert.equal(keyed.code, 2);
  assert.match(keyed.stderr, /--key conflicts with --certificate-policy/);
  assertOffline();
});

test('a path wins over the digest that it looks like (case 122), and other digests are refused (121)', async (t) => {
  const { job, who, verify } = await signedJob(t);
  const digest = `sha256:${sha256('one')}`;
  for (const bad of [
    digest.toUpperCase().replace('SHA', 'sha'),
    digest.slice(0, -1),
    `${digest}0`,
    'sha256:',
  ]) {
    const { code, stderr } = await verify(...who, '--bundle', 'a.sigstore.json', bad);
    assert.deepEqual([code, /code: usage/.test(stderr)], [2, true], stderr);
  }
  const alone = await verify(...who, digest);
  assert.deepEqual([alone.code, /a digest needs --bundle/.test(alone.stderr)], [2, true], alone.stderr);
  job.write(digest, 'not what it says');
  const path = await verify(...who, '--bundle', 'a.sigstore.json', digest);
  assert.deepEqual([path.code, /code: signature-invalid/.test(path.stderr)], [5, true], path.stderr);
});

test('each of many files is reported, and the exit status is 1 if they fail for different reasons', async (t) => {
  const { job, who, verify } = await signedJob(t);
  job.write('b', 'two');
  job.write('c', 'three');
  job.write('b.sigstore.json', job.read('a.sigstore.json'));
  const two = await verify(...who, 'a', 'b');
  assert.equal(two.code, 5);
  assert.match(
    two.stderr,
    /^a: verified[\s\S]*^b: NOT VERIFIED[\s\S]*code: signature-invalid\n1 of 2 verified\.\n$/m,
  );
  const three = await verify('--json', ...who, 'c', 'b', 'a');
  assert.equal(three.code, 1);
  const { verified, files } = JSON.parse(three.stdout);
  const codes = files.map((file: { failure?: { code: string } }) => file.failure?.code);
  assert.deepEqual([verified, codes], [false, ['file-unreadable', 'signature-invalid', undefined]]);
});

test('a managed key verifies its bundle, and no key is accepted for a certificate or the reverse', async (t) => {
  const { job, who, verify } = await signedJob(t);
  const [keys, others] = [newKeys(), newKeys()];
  job.write('key.pem', keys.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  job.write('other.pem', others.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  job.write('no.pem', 'no key');
  job.write('m.sigstore.json', JSON.stringify(await managedBundle(job, 'managed', keys)));
  job.write('m', 'managed');
  const rows: readonly (readonly [words: readonly string[], status: number])[] = [
    [['--key', 'key.pem', 'm'], 0],
    [['--key', 'key.pem', '--bundle', 'm.sigstore.json', `sha256:${sha256('managed')}`], 0],
    [['--key', 'other.pem', 'm'], 5],
    [['--key', 'key.pem', '--bundle', 'm.sigstore.json', 'a'], 5],
    [['--key', 'key.pem', 'a'], 5],
    [[...who, 'm'], 5],
    [['--key', 'key.pem', ...who, 'm'], 2],
    [['--key', 'no.pem', 'm'], 2],
    [['--key', 'missing.pem', 'm'], 6],
  ];
  await inTurn(rows, async ([words, status]) => {
    const { code, stderr } = await verify(...words);
    assert.equal(code, status, `${words.join(' ')}: ${stderr}`);
  });
  // Without the promise there is no time, and the proof still shows the entry.
  const untimed = JSON.parse(job.read('m.sigstore.json'));
  delete untimed.verificationMaterial.tlogEntries[0].inclusionPromise;
  job.write('m.sigstore.json', JSON.stringify(untimed));
  const proven = await verify('--json', '--key', 'key.pem', 'm');
  assert.deepEqual([proven.code, proven.stderr], [0, 'm: verified, signed\n']);
  assert.deepEqual(JSON.parse(proven.stdout).files, [{ subject: 'm', verified: true }]);
});

test('a key of another type or of too few bits is refused, with a file of any size', async (t) => {
  const { job, verify } = await signedJob(t);
  const options = { type: 'spki', format: 'pem' } as const;
  const keys: readonly (readonly [name: string, key: KeyObject, said: RegExp])[] = [
    ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey, /on the curve secp256k1/],
    ['rsa-1024', generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey, /type rsa of 1024 bits/],
    ['rsa-pss', generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey, /type rsa-pss/],
    ['ed448', generateKeyPairSync('ed448').publicKey, /type ed448/],
    ['x25519', generateKeyPairSync('x25519').publicKey, /type x25519/],
  ];
  job.write('large', 'x'.repeat(100_000));
  for (const [name, key, said] of keys) {
    job.write(`${name}.pem`, key.export(options).toString());
    for (const file of ['a', 'large']) {
      const { code, stderr } = await verify('--key', `${name}.pem`, '--bundle', 'a.sigstore.json', file);
      assert.equal(code, 2, stderr);
      assert.match(stderr, said);
      assert.match(stderr, /supported are P-256, P-384, P-521, Ed25519, and RSA from 2048 bits/);
    }
  }
});

/** A bundle of a text signed with a key and logged in Rekor v1. */
async function managedBundle(job: Job, text: string, keys: ReturnType<typeof newKeys>): Promise<object> {
  const signature = signBytes('sha256', Buffer.from(text), keys.privateKey).toString('base64');
  const pem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const publicKey = { content: Buffer.from(pem).toString('base64') };
  const answer = await post(`${job.sandbox.urls.rekor1}/api/v1/log/entries`, {
    ...{ kind: 'hashedrekord', apiVersion: '0.0.1' },
    spec: {
      signature: { content: signature, publicKey },
      data: { hash: { algorithm: 'sha256', value: sha256(text) } },
    },
  });
  assert.equal(answer.status, 201, answer.content.toString());
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      publicKey: { hint: 'k1' },
      tlogEntries: [protobufEntry(answer.json<Record<string, Entry1>>())],
    },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(sha256(text), 'hex').toString('base64') },
      signature,
    },
  };
}

/** The certificate of an authority, DER in base64. */
const SELF_SIGNED = createAuthority({
  name: { organization: 'acme.example.test', commonName: 'root' },
  keys: newKeyPair('P-256'),
  notBefore: new Date(0),
  notAfter: new Date(4e12),
  pathLength: 0,
}).certificate.toString('base64');

type Json = Record<string, unknown>;
const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Cases 111 to 120: changes to the text of a good bundle. */
const MALFORMED: readonly (readonly [string, (text: string, bundle: Json) => string | Json])[] = [
  ['111 truncated', (text) => text.slice(0, -40)],
  ['111 empty', () => ''],
  ['112 unknown media type', (_, bundle) => ({ ...bundle, mediaType: V03.replace('v0.3', 'v0.9') })],
  ['112 no media type', (_, bundle) => ({ ...bundle, mediaType: undefined })],
  [
    '113 both contents',
    (_, bundle) => ({ ...bundle, dsseEnvelope: { payload: '', payloadType: 'x', signatures: [] } }),
  ],
  [
    '114 empty chain',
    (_, bundle) =>
      withMaterial(bundle, { certificate: undefined, x509CertificateChain: { certificates: [] } }),
  ],
  [
    '115 root in the chain',
    (_, bundle) => {
      const { certificate } = bundle['verificationMaterial'] as { certificate: Json };
      const x509CertificateChain = { certificates: [certificate, { rawBytes: SELF_SIGNED }] };
      const v02 = { ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' };
      return withMaterial(v02, { certificate: undefined, x509CertificateChain });
    },
  ],
  ['116 negative index', (text) => text.replace(/"logIndex": ?"\d+"/, '"logIndex":"-1"')],
  ['116 huge index', (text) => text.replace(/"logIndex": ?"\d+"/, '"logIndex":"99999999999999999999"')],
  ['116 fraction', (text) => text.replace(/"logIndex": ?"\d+"/, '"logIndex":"1.5"')],
  ['117 base64 with garbage', (text) => text.replace(/"rawBytes": ?"/, '"rawBytes":"*!')],
  ['118 snake case', (text) => text.replace('verificationMaterial', 'verification_material')],
  [
    '119 100,000 entries',
    (_, bundle) => withMaterial(bundle, { tlogEntries: Array.from({ length: 100_000 }, () => ({})) }),
  ],
  ['120 depth of 100,000', () => '['.repeat(100_000)],
  ['120 depth of 100,000, closed', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['120 depth of 100,000 in a field', (text) => text.replace(/"logIndex": ?"\d+"/, `"logIndex":${DEEP}`)],
  ['a member twice', (text) => text.replace('{', `{"mediaType":"${V03}",`)],
  ['not an object', () => '[]'],
];

function withMaterial(bundle: Json, changes: Json): Json {
  return { ...bundle, verificationMaterial: { ...(bundle['verificationMaterial'] as Json), ...changes } };
}

test('cases 111 to 120: malformed bundles are refused with 5 and one line of reason that names them', async (t) => {
  const { job, who, verify, assertOffline } = await signedJob(t);
  const text = job.read('a.sigstore.json');
  for (const [index, [name, change]] of MALFORMED.entries()) {
    const changed = change(text, JSON.parse(text));
    assert.notEqual(changed, text, name);
    job.write(`${index}.json`, typeof changed === 'string' ? changed : JSON.stringify(changed));
  }
  await inTurn([...MALFORMED.entries()], async ([index, [name]]) => {
    const { code, stderr } = await verify(...who, '--bundle', `${index}.json`, 'a');
    assert.equal(code, 5, `${name}: ${stderr}`);
    const said = `a: NOT VERIFIED\nerror: (.*"${index}\\.json".*|the bundle contains a root certificate)\n`;
    assert.match(stderr, new RegExp(`^${said} {2}fix: .+\n {2}code: bundle-malformed\n$`), name);
    assert.ok(stderr.length < 1000, name);
  });
  assertOffline();
});

test('--digests verifies what a list of checksums names, without the files', async (t) => {
  const { job, who, verify, assertOffline } = await signedJob(t);
  rmSync(join(job.workspace, 'a'));
  job.write('SUMS', `SHA256 (a) = ${sha256('one')}\n`);
  const whole = await verify(...who, '--digests', 'SUMS');
  assert.equal(whole.code, 0, whole.stderr);
  assert.match(whole.stderr, /^a: verified, /);
  job.write('more', `${sha256('two')}  a\n${sha256('three')}  b\n`);
  const other = await verify(...who, '--json', '--digests', 'more');
  assert.equal(other.code, 1, other.stderr);
  const codes = JSON.parse(other.stdout).files.map(
    (file: { failure: { code: string } }) => file.failure.code,
  );
  assert.deepEqual(codes, ['signature-invalid', 'file-unreadable']);
  assert.match(other.stderr, /the bundle "b\.sigstore\.json" does not exist/);
  for (const words of [
    ['--digests', 'SUMS', 'a'],
    ['--digests', 'SUMS', '--bundle', 'a.v1.json'],
  ])
    assert.equal((await verify(...who, ...words)).code, 2, words.join(' '));
  assertOffline();
});

test('a bundle is searched by its present name, then by its former name', async (t) => {
  const { job, who, verify } = await signedJob(t);
  const good = job.read('a.sigstore.json');
  job.write('b', 'one');
  job.write('b.sigstore', good);
  const former = await verify(...who, 'b');
  assert.equal(former.code, 0, former.stderr);
  job.write('b.sigstore.json', '{}');
  const present = await verify(...who, 'b');
  assert.deepEqual(
    [present.code, /"b\.sigstore\.json": the bundle/.test(present.stderr)],
    [5, true],
    present.stderr,
  );
});

test('a file has one trusted root per line; one root must verify the whole bundle, and the file cannot be used to sign', async (t) => {
  const { job, who, verify, assertOffline } = await signedJob(t);
  const root = job.sandbox.trustedRoot;
  const [own, bare] = [root, { ...root, tlogs: [], ctlogs: [] }].map((each) => JSON.stringify(each));
  job.write('roots.jsonl', `${bare}\n${own}\n`);
  job.write('none.jsonl', `${bare}\n${bare}\n`);
  const by = (file: string) => job.command(['verify', '--trusted-root', file, ...who, 'a'], OFFLINE);
  const good = await by('roots.jsonl');
  assert.equal(good.code, 0, good.stderr);
  const bad = await by('none.jsonl');
  assert.equal(bad.code, 5, bad.stderr);
  assert.match(bad.stderr, /none of the 2 trusted roots verifies it: trusted root 1: .*; trusted root 2: /);
  job.write('signing.json', JSON.stringify(job.sandbox.signingConfig));
  const words = [
    '--trusted-root',
    'roots.jsonl',
    '--signing-config',
    'signing.json',
    '--bundle',
    'b.json',
    'a',
  ];
  const signed = await job.command(['sign', ...words], OFFLINE);
  assert.equal(signed.code, 2, signed.stderr);
  assert.match(signed.stderr, /"roots\.jsonl" has 2 trusted roots/);
  const config = JSON.parse(job.read('trust.json'));
  job.write('trust.json', JSON.stringify({ ...config, signingConfig: { mediaType: 'of a later version' } }));
  const later = await verify(...who, 'a');
  assert.equal(later.code, 0, later.stderr);
  assertOffline();
});

test('an instance whose Rekor v1 has another name than its address signs and verifies', async (t) => {
  const { job, who } = await signedJob(t);
  const config = JSON.parse(job.read('trust.json'));
  config.trustedRoot.tlogs[0].baseUrl = 'https://rekor.acme.example.test';
  job.write('other.json', JSON.stringify(config));
  const instance = ['--trust-config', 'other.json'];
  const signed = await job.command(['sign', ...instance, '--rekor-version', '1', '--bundle', 'b.json', 'a']);
  assert.equal(signed.code, 0, signed.stderr);
  const { code, stderr } = await job.command(
    ['verify', ...instance, ...who, '--bundle', 'b.json', 'a'],
    OFFLINE,
  );
  assert.equal(code, 0, stderr);
});

test('JSON Lines: one line that verifies is enough; otherwise each line is named with its error', async (t) => {
  const { job, who, verify, assertOffline } = await signedJob(t);
  const [good, first] = [job.read('a.sigstore.json'), job.read('a.v1.json')];
  job.write('b', 'two');
  const other = good.replace(/"digest": ?"[^"]+"/, '"digest":"AAAA"');
  job.write('lines', `${other}\n{"half a li\n${first}\n${good}\n`);
  job.write('a.sigstore.json', `${good}\n${other}\n`);
  for (const words of [['--bundle', 'lines', 'a'], ['--bundle', 'lines', `sha256:${sha256('one')}`], ['a']]) {
    const { code, stderr } = await verify(...who, ...words);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /: verified, signed by/);
  }
  job.write('b.sigstore.jsonl', job.read('lines'));
  const none = await verify(...who, 'b');
  assert.equal(none.code, 5, none.stderr);
  const says =
    /none of the 4 bundles counts: line 1: the bundle is for another file, .*; line 2: the bundle cannot be read: it is not JSON.*; line 3: .*another file, .*; line 4: .*another file, /;
  assert.match(none.stderr, says);
  assert.match(none.stderr, /code: signature-invalid\n$/);
  const [, , issuer = ''] = who.slice(1);
  const whose = ['--certificate-identity', `${IDENTITY}x`, '--certificate-oidc-issuer', issuer];
  const wrong = await verify(...whose, '--bundle', 'lines', 'a');
  assert.equal(wrong.code, 5, wrong.stderr);
  assert.match(
    wrong.stderr,
    /line 4: the certificate is for "[^"]+", not for[\s\S]*code: certificate-identity\n$/,
  );
  job.write('none', '{}\n{}\n');
  const malformed = await verify(...who, '--bundle', 'none', 'a');
  assert.equal(malformed.code, 5, malformed.stderr);
  assert.match(
    malformed.stderr,
    /"none": none of the 2 bundles counts: line 1: [\s\S]*code: bundle-malformed\n$/,
  );
  assertOffline();
});

test('a file that cannot be read is reported with 6, before the trusted root is requested', async (t) => {
  const { job, who, assertOffline } = await signedJob(t);
  job.write('alone', 'no bundle');
  for (const [name, said] of [
    ['alone', /the bundle "alone\.sigstore\.json" does not exist[\s\S]*or give its path with --bundle/],
    ['missing', /^missing: NOT VERIFIED\nerror: file "missing" does not exist$/m],
  ] as const) {
    // No instance is given, so the public one would get a request.
    const { code, stderr } = await job.command(['verify', ...who, name], OFFLINE);
    assert.equal(code, 6, stderr);
    assert.match(stderr, said);
    assert.match(stderr, /code: file-unreadable\n$/);
  }
  assertOffline();
});

test('options that contradict each other are refused', async (t) => {
  const { who, verify } = await signedJob(t);
  const rows: readonly (readonly [words: readonly string[], said: RegExp])[] = [
    [
      [...who, '--certificate-identity-regexp', '.*', 'a'],
      /--certificate-identity conflicts with --certificate-identity-regexp/,
    ],
    [[...who, '--staging', 'a'], /--staging conflicts with --trust-config/],
    [[...who, '--trusted-root', 'r', 'a'], /--trust-config conflicts with --trusted-root/],
    [[...who, '--bundle', 'a.v1.json', 'a', 'a'], /--bundle works only with a single FILE or digest/],
  ];
  await inTurn(rows, async ([words, said]) => {
    const { code, stderr } = await verify(...words);
    assert.equal(code, 2, stderr);
    assert.match(stderr, said);
  });
});
