// `sigstore-sign sign --dry-run`: says who would sign and what would fail, asks each service once, signs nothing.
import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import test, { suite } from 'node:test';
import { IDENTITY, type Job, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const SIGN = ['sign', '--instance', 'trust.json', '--dry-run'];
const NO_JOB = {
  GITHUB_ACTIONS: undefined,
  ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
};

/** What each service is asked, in the order of their names; nothing more may be asked. */
const QUESTIONS = [
  'fulcio GET /api/v2/configuration',
  'rekor GET /api/v2/checkpoint',
  'timestamp GET /api/v1/timestamp',
];
const asked = ({ sandbox }: Job) =>
  sandbox.requests.map(({ service, method, path }) => `${service} ${method} ${path}`).sort();

type Service = Readonly<{ url: string; operator: string }>;

/** Writes the client trust config of the job with another list of logs. */
function writeLogs(job: Job, name: string, change: (log: Service) => readonly Service[]): Service {
  const trust = JSON.parse(job.read('trust.json'));
  const [log] = trust.signingConfig.rekorTlogUrls;
  trust.signingConfig.rekorTlogUrls = change(log);
  job.write(name, JSON.stringify(trust));
  return log;
}
const DOWN = 'http://127.0.0.1:9';

suite('side by side', SIDE_BY_SIDE, () => {
  test('a dry run names signer, instance and services, prints the paths of the bundles, and signs nothing', async (t) => {
    const job = await startJob(t);
    for (const name of ['a', 'b']) job.write(name, name);
    const { code, stdout, stderr } = await job.command([...SIGN, '-o', 'out', 'a', 'b']);
    assert.deepEqual([code, stdout], [0, 'out/a.sigstore.json\nout/b.sigstore.json\n'], stderr);
    const { fulcio, rekor2, tsa } = urlsOf(job);
    assert.equal(
      stderr,
      [
        `Signer: ${IDENTITY}, or the reusable workflow if this job belongs to one`,
        'Instance: trust.json',
        `Fulcio: ${fulcio} answers`,
        `Rekor v2: ${rekor2} answers`,
        `Timestamp authority: ${tsa} answers`,
        'Dry run: 2 files would be signed. Nothing was signed or written.\n',
      ].join('\n'),
    );
    assert.deepEqual([job.list(), asked(job)], [['a', 'b'], QUESTIONS]);
  });

  test('a service that is down is named, and the exit status is that of its failure', async (t) => {
    const job = await startJob(t);
    job.write('a', 'one');
    writeLogs(job, 'down.json', (log) => [{ ...log, url: DOWN }]);
    const sign = ['sign', '--dry-run', '--instance', 'down.json', 'a'];
    const { code, stdout, stderr } = await job.command(sign);
    assert.deepEqual([code, stdout], [4, 'a.sigstore.json\n'], stderr);
    assert.match(stderr, /^Fulcio: \S+ answers$/m);
    assert.match(stderr, /^Rekor v2: http:\/\/127\.0\.0\.1:9\/ does not answer$/m);
    assert.match(stderr, /^error: Rekor \(http:\/\/127\.0\.0\.1:9\)[\s\S]* {2}code: service-unreachable$/m);
    assert.match(stderr, /^Dry run: this run would fail \(service-unreachable\)\. Nothing was signed/m);
    assert.deepEqual(
      [job.list(), asked(job)],
      [['a', 'down.json'], QUESTIONS.filter((line) => !/^rekor/.test(line))],
    );
    const real = await job.command(sign.filter((word) => word !== '--dry-run'));
    assert.equal(real.code, code, real.stderr);
    const action = await job.run({ 'dry-run': 'true', files: 'a', instance: 'down.json' });
    assert.equal(action.outputs['failure-code'], 'service-unreachable');
    const quiet = await job.command([...sign, '-q']);
    assert.deepEqual([quiet.code, quiet.stdout], [4, 'a.sigstore.json\n']);
    assert.match(quiet.stderr, /^error: Rekor .*\n {2}fix: .*\n {2}code: service-unreachable\n$/);
  });

  test('a service that is down and has a spare one is no failure, in the action neither', async (t) => {
    const job = await startJob(t);
    job.write('a', 'one');
    const log = writeLogs(job, 'spare.json', (live) => [
      { ...live, url: DOWN },
      { ...live, operator: 'spare.example.test' },
    ]);
    const { code, stderr } = await job.command(['sign', '-n', '--instance', 'spare.json', 'a']);
    assert.equal(code, 0, stderr);
    assert.match(
      stderr,
      /^note: Rekor .*; another service would be used instead of http:\/\/127\.0\.0\.1:9$/m,
    );
    assert.match(stderr, /^Rekor v2: http:\/\/127\.0\.0\.1:9\/ does not answer$/m);
    assert.ok(stderr.includes(`Rekor v2: ${new URL(log.url).href} answers\n`), stderr);
    const action = await job.run({ 'dry-run': 'true', files: 'a', instance: 'spare.json' });
    assert.equal(action.outputs['failure-code'], undefined, action.stdout);
    assert.match(action.summary, /Dry run: 1 file would be signed/);
  });

  test('a dry run of the command and one of the action say the same', async (t) => {
    const job = await startJob(t);
    job.write('a', 'one');
    const command = await job.command([...SIGN, '-v', 'a']);
    const action = await job.run({ 'dry-run': 'true', files: 'a', 'upload-artifact': 'false' });
    const said = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^(Signer|Instance|Fulcio|Rekor v2|Timestamp authority): /.test(line));
    assert.equal(said(command.stderr).length, 5, command.stderr);
    const lines = said(action.stdout);
    assert.deepEqual(said(command.stderr), lines.slice(0, 5));
    // The hosts: in a group of the log, and with --verbose.
    const hosts =
      /^::group::Hosts that a run connects to\n([\s\S]*?)^::endgroup::/m.exec(action.stdout)?.[1] ?? '';
    assert.match(hosts, /^GitHub's ID tokens: /m);
    assert.ok(
      command.stderr.includes(`Hosts that a run connects to:\n${hosts.replace(/^(?=.)/gm, '  ')}Dry run`),
    );
  });

  test('a person is not asked to log in: no browser opens, and the lines say that a login is needed', async (t) => {
    const job = await startJob(t);
    job.write('a', 'one');
    const browser = join(job.workspace, '..', 'browser');
    job.write('../browser', '#!/bin/sh\ntouch opened\n');
    chmodSync(browser, 0o755);
    const env = { ...NO_JOB, CI: undefined, BROWSER: browser };
    const { code, stdout, stderr } = await job.command([...SIGN, 'a'], env);
    assert.deepEqual([code, stdout], [0, 'a.sigstore.json\n'], stderr);
    const { issuer } = urlsOf(job);
    assert.ok(stderr.startsWith(`Signer: the person who logs in at ${issuer} (a login is needed)\n`), stderr);
    assert.doesNotMatch(stderr, /Waiting|permanently|octo/);
    assert.deepEqual([job.list(), asked(job)], [['a'], QUESTIONS]);
    // Where no person can be reached, a run has no identity.
    const none = await job.command([...SIGN, 'a'], NO_JOB);
    assert.equal(none.code, 3, none.stderr);
    assert.match(none.stderr, /^Signer: unknown, because there is no identity token$/m);
    assert.match(none.stderr, /^Dry run: this run would fail \(no-identity\)/m);
  });

  test('everything that would fail is found at once; the first failure gives the exit status', async (t) => {
    const job = await startJob(t);
    job.write('a', 'one');
    job.write('policy', 'repository: acme/other');
    const without = { ...NO_JOB, GITHUB_ACTIONS: 'true' };
    const { code, stderr } = await job.command(
      ['sign', '-n', '--instance', 'missing.json', '--policy', 'policy', 'a'],
      without,
    );
    assert.equal(code, 3, stderr);
    const codes = [...stderr.matchAll(/^ {2}code: (\S+)$/gm)].map(([, found]) => found);
    assert.deepEqual(codes, ['id-token-permission-missing', 'policy-mismatch', 'instance-invalid']);
    assert.match(stderr, /^Dry run: this run would fail \(id-token-permission-missing\)/m);
  });

  test('a dry run prints the paths that a real run prints, odd ones and those outside too', async (t) => {
    const job = await startJob(t);
    job.write('in/odd\tname', 'one');
    const sign = ['sign', '--instance', 'trust.json', '-o', `${job.workspace}-out`, 'in/odd\tname'];
    const dry = await job.command([...sign, '--dry-run']);
    assert.equal(dry.code, 0, dry.stderr);
    const real = await job.command(sign);
    assert.equal(real.code, 0, real.stderr);
    assert.equal(dry.stdout, real.stdout);
    assert.match(dry.stdout, /^\/.*-out\/odd\tname\.sigstore\.json\n$/);
  });

  test('a dry run names the identity of a given token, and fails as a real run would', async (t) => {
    const job = await startJob(t);
    job.write('a', 'one');
    const token = await job.sandbox.mintToken({});
    const given = await job.command([...SIGN, 'a'], { SIGSTORE_IDENTITY_TOKEN: token });
    assert.equal(given.code, 0, given.stderr);
    assert.match(given.stderr, /^Signer: https:\/\/github\.com\/octo\S+@refs\/heads\/main$/m);
    const inVariable = await job.command([...SIGN, '-v', 'a'], { SIGSTORE_ID_TOKEN: token });
    assert.match(inVariable.stderr, /^Signer: https:\/\/github\.com\/octo\S+@refs\/heads\/main$/m);
    assert.doesNotMatch(inVariable.stderr, /GitHub's ID tokens/);
    assert.ok(!(given.stderr + inVariable.stderr).includes(token));
    const bad = await job.command([...SIGN, 'a'], { SIGSTORE_IDENTITY_TOKEN: 'eyJx' });
    assert.equal(bad.code, 3);
    assert.equal(bad.stderr.match(/code: token-malformed/g)?.length, 1, bad.stderr);
    job.write('a.sigstore.json', '{}');
    const exists = await job.command([...SIGN, 'a']);
    assert.equal(exists.code, 2);
    assert.match(exists.stderr, /code: output-exists/);
  });

  test('the given token of an issuer that only this Fulcio knows is read by its rules, in the action too', async (t) => {
    const own = { path: '/spiffe', kind: 'spiffe', spiffeTrustDomain: 'example.test' } as const;
    const job = await startJob(t, { issuers: [own] });
    job.write('a', 'one');
    const sub = 'spiffe://example.test/build';
    const token = await job.sandbox.mintToken({ iss: `${job.sandbox.urls.issuer}/spiffe`, sub });
    const { code, stderr } = await job.command([...SIGN, 'a'], { SIGSTORE_IDENTITY_TOKEN: token });
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^Signer: spiffe:\/\/example\.test\/build$/m);
    const action = await job.run({ 'dry-run': 'true', files: 'a', 'identity-token': token });
    assert.deepEqual(action.outputs, { count: '0', identity: sub }, action.stdout);
  });
});

function urlsOf(job: Job): Readonly<Record<'fulcio' | 'rekor2' | 'tsa' | 'issuer', string>> {
  const { caUrls, rekorTlogUrls, tsaUrls, oidcUrls } = JSON.parse(job.read('trust.json')).signingConfig;
  const hrefOf = (list: readonly (Service & { majorApiVersion: number })[], version: number) =>
    new URL(list.find(({ majorApiVersion }) => majorApiVersion === version)?.url ?? '').href;
  const [fulcio, rekor2, tsa] = [hrefOf(caUrls, 1), hrefOf(rekorTlogUrls, 2), hrefOf(tsaUrls, 1)];
  return { fulcio, rekor2, tsa, issuer: hrefOf(oidcUrls, 1) };
}
