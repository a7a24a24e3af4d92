// Each cause by the built action: the one annotation that it prints, the summary, the output, and the missing requests.
import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { REMEDIES } from '../../../src/errors/remedies.ts';
import type { PlannedAnswer } from '../../../src/sandbox/faults.ts';
import { startServer } from '../../support/http-server.ts';
import { type Result, SIDE_BY_SIDE, startJob } from '../../support/job.ts';
import { createServerPki } from '../../support/pki.ts';
import { commandsIn } from '../../support/runner.ts';
import { type Case, WITH, WITHOUT } from './missing-token-cases.ts';

/** What the identity service answers, by the path that a case gives it. */
const answers = new Map<string, PlannedAnswer>();
const faults = { identity: ({ path }: Readonly<{ path: string }>) => answers.get(path) };
const job = await startJob({ after }, { faults });
job.write('dist/app.tar.gz', 'app');

const NONE = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };

/** What the annotation says, in its parts; most have a reason. */
function annotationOf({ stdout }: Result) {
  const errors = commandsIn(stdout).filter(({ name }) => name === 'error');
  assert.equal(errors.length, 1, stdout);
  const [what = '', ...rest] = errors[0]?.data.split('\n') ?? [];
  const why = rest[0]?.startsWith('Why: ') === true ? rest.shift() : undefined;
  const [fix = '', ...patch] = rest;
  return { properties: errors[0]?.properties ?? {}, what, why, fix, patch: patch.join('\n') };
}

async function answerFor({ identity: given }: Case): Promise<PlannedAnswer | undefined> {
  const identity = typeof given === 'function' ? given() : given;
  if (identity === undefined || 'status' in identity) return identity;
  const token = await job.sandbox.mintToken({ ...identity.claims });
  const [head, body, signature = ''] = token.split('.');
  const value = identity.spoiled === true ? [head, body, [...signature].reverse().join('')].join('.') : token;
  return { status: 200, headers: identity.headers ?? {}, body: { count: 1, value } };
}

/** The case in a common workspace, with its own workflow file, event and path at the identity service. */
async function runCase(row: Case, id: string): Promise<Result> {
  const file = `.github/workflows/${id}.yml`;
  if (row.workflow !== undefined) job.write(file, row.workflow);
  job.write(`.events/${id}.json`, JSON.stringify(row.event ?? {}));
  const planned = await answerFor(row);
  if (planned !== undefined) answers.set(`/${id}`, planned);
  const url = { ACTIONS_ID_TOKEN_REQUEST_URL: `${job.sandbox.urls.issuer}/${id}` };
  return job.run(
    { ...row.inputs },
    {
      ...(planned === undefined ? NONE : url),
      GITHUB_EVENT_PATH: join(job.workspace, `.events/${id}.json`),
      GITHUB_WORKFLOW_REF: `octo/demo/${file}@refs/heads/main`,
      ...row.env,
    },
  );
}

suite('side by side', SIDE_BY_SIDE, () => {
  for (const [index, row] of [...WITHOUT, ...WITH].entries()) {
    test(`${row.cause}: ${row.name}`, async (t) => {
      const id = `case-${index}`;
      const result = await runCase(row, id);
      const asked = job.sandbox.requests.filter(({ path }) => path === `/${id}`).length;
      if (row.code === undefined) {
        assert.equal(result.code, 0, result.stdout);
        assert.match(result.stdout, row.what);
        return;
      }
      const { properties, what, why, fix, patch } = annotationOf(result);
      t.diagnostic(
        `${row.cause} ${row.name} -> ${JSON.stringify(properties)} ${what} | ${why} | ${fix} ${patch}`,
      );
      assert.match(what, row.what);
      assert.equal(properties['title'], `sigstore-sign: ${row.code}`);
      const reason = row.why ?? REMEDIES[row.code].why;
      assert.equal(why, reason === undefined ? undefined : `Why: ${reason}`);
      assert.match(fix, /^What to do: /);
      if (row.fix !== undefined) assert.match(fix, row.fix);
      const place = row.line === undefined ? [] : [`.github/workflows/${id}.yml`, String(row.line)];
      assert.deepEqual(
        [properties['file'], properties['line']].filter((value) => value !== undefined),
        place,
      );
      assert.equal(patch, (row.patch ?? '').trimEnd());
      assert.equal(result.outputs['failure-code'], row.code);
      assert.equal(result.code, row.code === 'service-busy' ? 4 : 3);
      assert.match(result.summary, /^## ❌ Nothing was signed/);
      assert.match(result.summary, new RegExp(`failure code <code>${row.code}</code>`, 'i'));
      if (row.patch !== undefined)
        assert.ok(result.summary.includes(`\`\`\`yaml\n${row.patch.trimEnd()}\n\`\`\``), result.summary);
      if (row.line !== undefined) assert.match(result.summary, new RegExp(`line ${row.line}:`));
      assert.ok(asked > 0 || row.identity === undefined || row.code === 'untrusted-trigger');
      assert.doesNotMatch(result.stdout.replace(/^::add-mask::.*$/gm, ''), /canary/);
    });
  }

  test('14: a proxy that inspects TLS', async (t) => {
    const origin = await startServer(t, () => undefined, createServerPki().tls);
    const url = `${origin.url.origin}/token`;
    const result = await job.run({}, { ACTIONS_ID_TOKEN_REQUEST_URL: url });
    const { properties, what, fix } = annotationOf(result);
    t.diagnostic(`14 TLS -> ${what} | ${fix}`);
    assert.equal(properties['title'], 'sigstore-sign: tls-untrusted');
    assert.match(
      what,
      /^the identity service \(https:\/\/127\.0\.0\.1:\d+\) has a TLS certificate issued by "Inspecting Proxy" that is not trusted \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\) \(1 attempt/,
    );
    assert.match(fix, /NODE_EXTRA_CA_CERTS/);
    assert.deepEqual(
      [result.code, result.outputs['failure-code'], origin.seen.length],
      [4, 'tls-untrusted', 0],
    );
  });

  test('14: a proxy that refuses every connection', async (t) => {
    const proxy = createServer().on('connect', (_request, socket) =>
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
    );
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    t.after(() => proxy.close());
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const result = await job.run(
      {},
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.example.test/',
        HTTPS_PROXY: url.replace('//', '//mona:canary@'),
      },
    );
    const { properties, what, fix } = annotationOf(result);
    t.diagnostic(`14 proxy -> ${what} | ${fix}`);
    assert.equal(properties['title'], 'sigstore-sign: proxy-refused');
    const sentence = `the identity service (https://token.actions.example.test) could not be reached: the proxy answered 407 (HTTPS_PROXY is ${url}) (1 attempt`;
    assert.ok(what.startsWith(sentence), what);
    assert.doesNotMatch(`${result.stdout}${result.summary}`, /canary/);
  });

  test('18: the issuer of an enterprise is accepted, and the log says which issuer verifiers must expect', async (t) => {
    const issuer = 'https://token.actions.githubusercontent.com/acme';
    const token = await job.sandbox.mintToken({ iss: issuer });
    const { code, stderr, stdout } = await job.command(['identity', '--offline', '--identity-token', token]);
    t.diagnostic(`18 -> ${stderr}`);
    assert.equal(code, 0, stderr);
    assert.match(stdout, new RegExp(`^issuer +${issuer}$`, 'm'));
    const word = `note: the issuer belongs to an enterprise; verifiers must expect exactly "${issuer}"`;
    assert.ok(stderr.split('\n').includes(word), stderr);
  });

  test('22: a token that was made too long ago', async (t) => {
    const token = await job.sandbox.mintToken({ exp: Math.floor(Date.now() / 1000) - 120 });
    const result = await job.run({ 'identity-token': token }, NONE);
    const { properties, what, fix } = annotationOf(result);
    t.diagnostic(`22 -> ${what} | ${fix}`);
    assert.equal(properties['title'], 'sigstore-sign: token-expired');
    assert.match(what, /^the identity token expired \d+ s ago, at \S+Z$/);
    assert.match(fix, /Remove `identity-token`, so/);
    assert.equal(result.code, 3);
  });

  test('22: the same in SIGSTORE_ID_TOKEN, which cannot be renewed', async () => {
    const token = await job.sandbox.mintToken({ exp: Math.floor(Date.now() / 1000) - 120 });
    const result = await job.run({}, { SIGSTORE_ID_TOKEN: token });
    const { properties, what, why, fix } = annotationOf(result);
    assert.equal(properties['title'], 'sigstore-sign: token-expired');
    assert.match(why ?? '', /^Why: Identity tokens are valid only for a short time/);
    assert.match(
      what,
      /^SIGSTORE_ID_TOKEN: the identity token expired .*; a token in a variable cannot be renewed$/,
    );
    assert.match(fix, /Set a fresh token right before signing/);
  });

  test('a token in SIGSTORE_ID_TOKEN signs instead of the job, and the log says that', async () => {
    const token = await job.sandbox.mintToken();
    const inputs = { 'output-directory': 'signed-variable', 'upload-artifact': 'false' };
    const result = await job.run(inputs, { ...NONE, SIGSTORE_ID_TOKEN: token });
    assert.equal(result.code, 0, result.stdout);
    const notices = commandsIn(result.stdout).filter(({ name }) => name === 'notice');
    const word =
      'the identity comes from the variable SIGSTORE_ID_TOKEN; this also looks like a job of GitHub Actions';
    assert.ok(
      notices.some(({ data }) => data === word),
      result.stdout,
    );
    const masks = commandsIn(result.stdout).filter(({ name }) => name === 'add-mask');
    assert.ok(masks.some(({ data }) => data === token));
  });

  test('the built command says what other CI systems lack, and uses the tokens that they issue', async () => {
    const nowhere = { ...NONE, GITHUB_ACTIONS: undefined, NO_GCE_CHECK: 'true' };
    const none = await job.command(['identity'], nowhere);
    assert.equal(none.code, 3);
    assert.match(none.stderr, /^error: no identity token found: .* CircleCI \(CIRCLECI is not set\)/);
    const gitlab = await job.command(['identity'], { ...nowhere, GITLAB_CI: 'true', CI_JOB_NAME: 'release' });
    assert.equal(gitlab.code, 3);
    assert.match(
      gitlab.stderr,
      /\n {8}release:\n {10}id_tokens:\n {12}SIGSTORE_ID_TOKEN:\n {14}aud: sigstore\n/,
    );
    const iss = 'https://agent.buildkite.com';
    const agent = `#!/bin/sh\nprintf '%s\\n' '${await job.sandbox.mintToken({ iss })}'\n`;
    job.write('bin/buildkite-agent', agent);
    chmodSync(join(job.workspace, 'bin/buildkite-agent'), 0o755);
    const PATH = `${join(job.workspace, 'bin')}:${process.env['PATH']}`;
    const buildkite = await job.command(['identity', '--offline', '--json'], {
      ...nowhere,
      BUILDKITE: 'true',
      PATH,
    });
    assert.equal(JSON.parse(buildkite.stdout).issuer, iss, buildkite.stderr);
  });
});

test('each of the 26 causes has a case', () => {
  const alone = [14, 18, 22];
  const together = [9];
  const told = new Set([...[...WITHOUT, ...WITH].map(({ cause }) => cause), ...alone, ...together]);
  assert.deepEqual(
    [...told].sort((one, other) => one - other),
    Array.from({ length: 26 }, (_, index) => index + 1),
  );
});

test('nothing is published before there is an identity', () => {
  // One more by the variable.
  const signed = [...WITHOUT, ...WITH].filter(({ code }) => code === undefined).length + 1;
  const rejected = WITH.filter(({ code }) => code === 'fulcio-token-rejected').length;
  const count = (service: string) =>
    job.sandbox.requests.filter((request) => request.service === service).length;
  assert.deepEqual([count('rekor'), count('fulcio')], [signed, signed + rejected]);
});
