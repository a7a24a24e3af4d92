// Bad options and files of `sign` and `verify`: exit 2 or 6, one reason, no request, nothing written.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { inTurn } from '../../support/command.ts';
import { type Job, startJob } from '../../support/job.ts';

type Row = readonly [words: readonly string[], code: string, said: RegExp];
type Json = Record<string, unknown>;

const EXIT: Readonly<Record<string, number>> = {
  'file-unreadable': 6,
  'output-unwritable': 6,
  'token-malformed': 3,
};
const LONG = 'n'.repeat(242);

async function inputJob(t: TestContext): Promise<Job> {
  const job = await startJob(t);
  for (const name of ['a', 'b', 'sub/a', 'not-a-directory', LONG]) job.write(name, name);
  mkdirSync(join(job.workspace, 'directory'));
  mkdirSync(join(job.workspace, 'b.sigstore.json'));
  symlinkSync('nowhere', join(job.workspace, 'dangling'));
  execFileSync('mkfifo', [join(job.workspace, 'pipe')]);
  job.write('long', 'x'.repeat(65_537));
  job.write('policy-typo', 'ref_typ: tag\n');
  job.write('root.json', JSON.stringify(job.sandbox.trustedRoot));
  job.write('config.json', JSON.stringify(job.sandbox.signingConfig));
  return job;
}

/** By the numbers of the list of bad input. */
const OPTIONS: readonly Row[] = [
  [[''], 'input-invalid', /a file name is empty/],
  [['missing'], 'file-unreadable', /file "missing" does not exist/],
  [['sub/*.whl'], 'file-unreadable', /"sub\/\*\.whl" is a pattern, and no file has this name/],
  [['a,b'], 'file-unreadable', /file "a,b" does not exist, but it contains the names of 2 files/],
  [['a b'], 'file-unreadable', /file "a b" does not exist, but it contains the names of 2 files/],
  [['directory'], 'file-unreadable', /"directory" is a directory$/],
  [['dangling'], 'file-unreadable', /file "dangling" does not exist/],
  [['pipe'], 'file-unreadable', /"pipe" is not a regular file/],
  [['/dev/null'], 'file-unreadable', /"\/dev\/null" is not a regular file/],
  [['\ufffd'], 'name-unsupported', /is not UTF-8/],
  [[LONG], 'name-too-long', /242 bytes/],
  [
    ['--output-directory', 'not-a-directory', 'a'],
    'output-unwritable',
    /--output-directory "not-a-directory"/,
  ],
  [
    ['--output-directory', 'not-a-directory/x', 'a'],
    'output-unwritable',
    /--output-directory "not-a-directory\/x"/,
  ],
  [['--output-directory', 'out', 'a', 'sub/a'], 'output-collision', /"a" and "sub\/a" would both have/],
  [['--overwrite', 'b'], 'output-unwritable', /"b\.sigstore\.json" is a directory/],
  [
    ['--bundle', 'x', '--output-directory', 'out', 'a'],
    'usage',
    /--output-directory conflicts with --bundle/,
  ],
  [['--bundle', 'x', 'a', 'b'], 'usage', /--bundle works only with a single FILE/],
  [['--bundle', './a', '--overwrite', 'a'], 'output-collision', /the bundle "a" would replace the file/],
  [['--bundle', 'directory', '--overwrite', 'a'], 'output-unwritable', /"directory" is a directory/],
  [['--existing', 'skip', 'a'], 'usage', /--existing must be fail, keep or overwrite, not "skip"/],
  [['--existing', 'fail', '--overwrite', 'a'], 'usage', /--overwrite conflicts with --existing/],
  [['--policy', 'missing', 'a'], 'file-unreadable', /policy "missing" does not exist/],
  [['--policy', 'long', 'a'], 'input-invalid', /the policy is longer than 65536 characters/],
  [['--policy', '/dev/zero', 'a'], 'file-unreadable', /policy "\/dev\/zero" is not a regular file/],
  [['--policy', 'policy-typo', 'a'], 'input-invalid', /line 1 .*did you mean "ref_type"/],
  [['--staging', 'a'], 'usage', /--staging conflicts with --trust-config/],
  [
    ['--trusted-root', 'root.json', '--signing-config', 'config.json', 'a'],
    'usage',
    /--trust-config conflicts with/,
  ],
  ...['3', 'v2', '02', ' 2'].map((text): Row => {
    return [['--rekor-version', text, 'a'], 'usage', /--rekor-version must be 1 or 2, not "/];
  }),
  ...['0', '100001', 'x'].map((text): Row => {
    return [
      [`--rate-limit=${text}`, 'a'],
      'usage',
      /--rate-limit must be a whole number from 1 to 100000, not "/,
    ];
  }),
  [['--identity-token', './token', 'a'], 'token-malformed', /the identity token is the path of a file/],
  [['--identity-token', 'token.txt', 'a'], 'token-malformed', /the identity token is the path of a file/],
  ...['0', '-1', '1.5', '513', '1e1', 'x'].map((text): Row => {
    return [
      [`--concurrency=${text}`, 'a'],
      'usage',
      /--concurrency must be a whole number from 1 to 512, not "/,
    ];
  }),
];

test(`${OPTIONS.length} bad options and files of sign`, async (t) => {
  const job = await inputJob(t);
  await refuseAll(
    job,
    OPTIONS.map(([words, ...rest]) => [['sign', '--trust-config', 'trust.json', ...words], ...rest]),
  );
});

test('the remedy for a directory is to name the files in it', async (t) => {
  const job = await inputJob(t);
  const { code, stderr } = await job.command(['sign', '--trust-config', 'trust.json', 'directory']);
  assert.equal(code, 6, stderr);
  assert.match(stderr, /^ {2}fix: {2}Name the files in it\.$/m);
});

test('a name that is not UTF-8 is refused, with a message of the command', async (t) => {
  const job = await inputJob(t);
  const named = ['sh', '-c', 'exec "$@" "$(printf "bad\\377")"', 'sh'];
  const { code, stderr } = await job.command(
    ['sign', '--trust-config', 'trust.json'],
    {},
    { through: named },
  );
  assert.equal(code, 2, stderr);
  assert.match(
    stderr,
    /"bad\ufffd" is not UTF-8[\s\S]*fix: {2}Rename the file\.[\s\S]*code: name-unsupported/,
  );
});

test('trust material may come from a pipe, and a device is refused', async (t) => {
  const job = await inputJob(t);
  const words = /"\/dev\/zero" cannot be read \(not a regular file\)/;
  await refuseAll(job, [
    [['sign', '--trust-config', '/dev/zero', 'a'], 'instance-invalid', words],
    [
      ['sign', '--trusted-root', '/dev/zero', '--signing-config', 'config.json', 'a'],
      'instance-invalid',
      words,
    ],
  ]);
  const writer = spawn('sh', ['-c', 'cat trust.json > pipe'], { cwd: job.workspace });
  t.after(() => writer.kill());
  const { code, stderr } = await job.command(['sign', '--trust-config', 'pipe', 'a']);
  assert.equal(code, 0, stderr);
});

test('a policy may come from a pipe, but may not be empty', async (t) => {
  const job = await inputJob(t);
  const sign = (text: string) => {
    const writer = spawn('sh', ['-c', `printf '%s' '${text}' > pipe`], { cwd: job.workspace });
    t.after(() => writer.kill());
    return job.command(['sign', '--trust-config', 'trust.json', '--policy', 'pipe', 'a']);
  };
  const mismatch = await sign('ref: refs/tags/v1');
  assert.equal(mismatch.code, 3, mismatch.stderr);
  assert.match(mismatch.stderr, /expected "refs\/tags\/v1"/);
  const empty = await sign('');
  assert.equal(empty.code, 6, empty.stderr);
  assert.match(empty.stderr, /policy "pipe" is a pipe, and nothing was written to it/);
});

/** 22 to 28: addresses of a trust configuration. */
const ADDRESSES: readonly (readonly [address: string, said: RegExp])[] = [
  ['example.test/trust.json', /"example\.test\/trust\.json" does not exist/],
  ['http://example.test/trust.json', /https/],
  ['https://u:hunter2@example.test/trust.json', /user name or password/],
  ['https://example.test/trust.json#x', /fragment/],
  ['file:///etc/passwd', /https/],
  ['javascript:alert(1)', /does not exist/],
  ['https://example.test:70000/trust.json', /not a URL|port/i],
];

test('forbidden addresses are refused, and passwords in them are not shown', async (t) => {
  const job = await inputJob(t);
  const rows = ADDRESSES.map(([address, said]): Row => {
    return [['sign', '--trust-config', address, 'a'], 'instance-invalid', said];
  });
  for (const { stderr } of await refuseAll(job, rows)) assert.ok(!stderr.includes('hunter2'), stderr);
});

test('trusted roots and signing configs that cannot be used are refused (45 to 52)', async (t) => {
  const job = await inputJob(t);
  const trust = job.sandbox.clientTrustConfig;
  const [root, config] = [trust['trustedRoot'] as Json, trust['signingConfig'] as Json];
  const withRoot = (changes: Json): Json => ({ ...trust, trustedRoot: { ...root, ...changes } });
  const withConfig = (changes: Json): Json => ({ ...trust, signingConfig: { ...config, ...changes } });
  const expired = (list: unknown) =>
    (list as Json[]).map((service) => ({
      ...service,
      validFor: { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' },
    }));
  const documents: readonly (readonly [number: string, document: unknown, said: RegExp])[] = [
    ['45', 'not JSON', /JSON/],
    ['45', [], /mediaType/],
    ['46', { ...trust, mediaType: 'application/json' }, /mediaType must be/],
    ['46', withRoot({ mediaType: 'application/json' }), /mediaType/],
    ['47', withRoot({ tlogs: [] }), /tlogs must have at least one item/],
    ['47', withRoot({ ctlogs: [] }), /ctlogs must have at least one item/],
    ['47', withRoot({ certificateAuthorities: [] }), /certificateAuthorities must have at least one item/],
    [
      '49',
      withConfig({ mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }),
      /mediaType must be/,
    ],
    ['50', withConfig({ rekorTlogConfig: { selector: 'EXACT', count: 5 } }), /5 needed/],
    ['50', withConfig({ rekorTlogConfig: { selector: 'SOME' } }), /SOME/],
    ['51', withConfig({ caUrls: expired(config['caUrls']) }), /caUrls/],
    ['51', withConfig({ rekorTlogUrls: expired(config['rekorTlogUrls']) }), /rekorTlogUrls/],
    ['52', withConfig({ tsaUrls: [] }), /needs a timestamp authority/],
  ];
  for (const [index, [, document]] of documents.entries()) {
    job.write(`t${index}`, typeof document === 'string' ? document : JSON.stringify(document));
  }
  const rows = documents.map(([, , said], index): Row => {
    return [['sign', '--trust-config', `t${index}`, 'a'], 'instance-invalid', said];
  });
  const half: Row[] = [
    [
      ['sign', '--trust-config', 'root.json', 'a'],
      'instance-invalid',
      /"root\.json" is not a client trust configuration: it is a trusted root; give it as `trusted-root`$/,
    ],
    [
      ['sign', '--trusted-root', 'trust.json', '--signing-config', 'config.json', 'a'],
      'instance-invalid',
      /"trust\.json" is not a trusted root: it is a client trust config; give it as trust config \(`instance`\)$/,
    ],
    [['sign', '--trusted-root', 'missing', 'a'], 'usage', /--trusted-root and --signing-config go together/],
    [
      ['sign', '--signing-config', 'missing', 'a'],
      'usage',
      /--trusted-root and --signing-config go together/,
    ],
    [
      ['sign', '--trusted-root', 'missing', '--signing-config', 'config.json', 'a'],
      'instance-invalid',
      /"missing"/,
    ],
    [
      ['sign', '--trusted-root', 'config.json', '--signing-config', 'root.json', 'a'],
      'instance-invalid',
      /"config\.json" is not a trusted root: it is a signing config; give it as `signing-config`$/,
    ],
  ];
  await refuseAll(job, [...rows, ...half]);
});

/** Each with its code and reason in one error, exit by class, no request and no file. */
async function refuseAll(job: Job, rows: readonly Row[]) {
  const before = job.list();
  const results = await inTurn(rows, async ([words, code, said]) => {
    const ran = await job.command([...words.slice(0, 1), ...words.slice(1)], {
      SIGSTORE_TRUST_CONFIG: undefined,
    });
    const about = `${words.join(' ')}:\n${ran.stderr}`;
    assert.equal(ran.code, EXIT[code] ?? 2, about);
    const errors = ran.stderr.split('\n').filter((line) => line.startsWith('error: '));
    assert.equal(errors.length, 1, about);
    assert.match(errors[0] ?? '', said, about);
    assert.match(ran.stderr, new RegExp(`(?:\\n {2}why: .+)?\\n {2}fix: .+\\n {2}code: ${code}\\n$`), about);
    assert.equal(ran.stdout, '', about);
    return ran;
  });
  assert.deepEqual(
    job.sandbox.requests.map(({ service }) => service),
    [],
  );
  assert.deepEqual(job.list(), before);
  return results;
}

test('the output directory is not created for a run that cannot begin', async (t) => {
  const job = await inputJob(t);
  const words = ['sign', '--trust-config', 'root.json', '--output-directory', 'out', 'a'];
  assert.equal((await job.command(words)).code, 2);
  assert.ok(!existsSync(join(job.workspace, 'out')));
});
