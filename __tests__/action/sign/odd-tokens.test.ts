// Tokens that Fulcio accepts and this product refuses, names that no certificate has, odd claims, and a wrong clock.
import assert from 'node:assert/strict';
import test, { suite } from 'node:test';
import { type Job, type Result, SIDE_BY_SIDE, startJob } from '../../support/job.ts';

const failure = (result: Result) => [result.code, result.outputs['failure-code']];
const asked = (job: Job) => [...new Set(job.sandbox.requests.map(({ service }) => service))].sort();
const LOCAL = { 'upload-artifact': 'false' };

/** A token that Fulcio accepts, for the action and the command. */
async function withToken(t: test.TestContext, claims: Readonly<Record<string, unknown>>) {
  const job = await startJob(t);
  job.write('dist/a.txt', 'a');
  const token = await job.sandbox.mintToken(claims);
  const trust = ['--trust-config', 'trust.json', '--identity-token', token];
  return {
    job,
    signed: await job.run({ ...LOCAL, 'identity-token': token }),
    command: await job.command(['sign', ...trust, 'dist/a.txt']),
    shown: await job.command(['identity', ...trust, '--offline', '--json']),
  };
}

const GITLAB = {
  ...{ iss: 'https://gitlab.com', sub: 'project_path:acme/demo:ref_type:branch:ref:main' },
  ...{ namespace_id: '72', namespace_path: 'acme', project_id: '20', project_path: 'acme/demo' },
  ...{ project_visibility: 'public', pipeline_id: '574', pipeline_source: 'push', job_id: '302' },
  ...{ ref: 'main', ref_type: 'branch', runner_environment: 'gitlab-hosted', sha: 'aa' },
  ...{ ci_config_ref_uri: null, ci_config_sha: null },
};
const KUBERNETES = {
  iss: 'https://container.googleapis.com/v1/projects/acme/locations/a/clusters/b',
  sub: 'system:serviceaccount:ci:signer',
};

const ANONYMOUS = [
  {
    what: 'a GitLab token whose ci_config_ref_uri is null',
    claims: GITLAB,
    identity: 'https://<nil>',
    says: /would be "https:\/\/<nil>", which every token without `ci_config_ref_uri`/,
    fix: /What to do: Sign in a pipeline that is defined by a file in the project's own repository/,
  },
  {
    what: 'a Kubernetes token without a namespace',
    claims: { ...KUBERNETES, 'kubernetes.io': { serviceaccount: { name: 'signer', uid: '1' } } },
    identity: 'https://kubernetes.io/namespaces//serviceaccounts/signer',
    says: /would be "https:\/\/kubernetes\.io\/namespaces\/\/serviceaccounts\/signer", which every token without namespace has$/m,
    fix: /What to do: Use a projected service account token/,
  },
  {
    what: 'a Kubernetes token without a service account',
    claims: KUBERNETES,
    identity: 'https://kubernetes.io/namespaces//serviceaccounts/',
    says: /every token without namespace and without service account has$/m,
    fix: /What to do: Use a projected service account token/,
  },
  {
    what: 'a GitHub token whose job_workflow_ref is empty',
    claims: { job_workflow_ref: '' },
    identity: 'http',
    says: /every token without `job_workflow_ref` has$/m,
    fix: /What to do: Use a token of a job that has these claims/,
  },
];

suite('side by side', SIDE_BY_SIDE, () => {
  for (const { what, claims, identity, says, fix } of ANONYMOUS)
    test(`an identity that all would share signs nothing, and the identity command still shows it: ${what}`, async (t) => {
      const { job, signed, command, shown } = await withToken(t, claims);
      assert.deepEqual(failure(signed), [3, 'token-claim-invalid'], signed.stdout);
      assert.match(signed.stdout.replaceAll('%0A', '\n'), says);
      assert.match(signed.stdout.replaceAll('%0A', '\n'), fix);
      assert.equal(command.code, 3);
      assert.match(command.stderr, says);
      assert.deepEqual([job.sandbox.requests, job.list()], [[], ['dist/a.txt']]);
      const inspection = JSON.parse(shown.stdout);
      assert.ok(inspection.identity.startsWith(identity), inspection.identity);
      assert.deepEqual([inspection.problems, shown.code], [[], 0]);
      assert.match(shown.stderr, /; `sign` refuses this token$/m);
    });

  test('a tag with a percent sign is reported as such, not as an error of the issuer', async (t) => {
    const tag = 'octo/demo/.github/workflows/release.yml@refs/tags/100%';
    const { signed } = await withToken(t, { job_workflow_ref: tag, ref: 'refs/tags/100%' });
    assert.deepEqual(failure(signed), [3, 'token-claim-invalid']);
    assert.match(signed.stdout, /What to do: Use a branch, tag and workflow file without `%25` in the name/);
    assert.doesNotMatch(signed.stdout, /Correct the issuer/);
  });

  test('a rule can have any name of a custom property that GitHub accepts, and one of several values meets it', async (t) => {
    const job = await startJob(t, {
      claims: { 'repo_property_a-b': 'gold', repo_property_c$d: ['eu', 'us'], repo_property_e: ['x', 7] },
    });
    job.write('dist/a.txt', 'a');
    const met = await job.run({ ...LOCAL, policy: 'repo_property_a-b: gold\nrepo_property_c$d: u*' });
    assert.equal(met.code, 0, met.stdout);
    const before = job.sandbox.requests.length;
    const policy = 'repo_property_c$d: asia\nrepo_property_e: 7';
    const unmet = await job.run({ ...LOCAL, policy, existing: 'overwrite' });
    assert.deepEqual(failure(unmet), [3, 'policy-mismatch']);
    assert.ok(
      unmet.stdout.includes(
        'repo_property_c$d is ["eu","us"], expected "asia"; repo_property_e is ["x",7] (not text), expected "7"',
      ),
      unmet.stdout,
    );
    assert.deepEqual(
      job.sandbox.requests.slice(before).map(({ service }) => service),
      ['identity'],
    );
  });

  test('a clock two years behind is reported as a wrong clock', async (t) => {
    const job = await startJob(t);
    job.write('dist/a.txt', 'a');
    // For a clock that is behind, all tokens and certificates become valid only later.
    const later = (text: string) => `${Number(text.slice(0, 4)) + 2}${text.slice(4)}`;
    const trust = JSON.parse(job.read('trust.json'));
    for (const list of ['caUrls', 'rekorTlogUrls', 'tsaUrls', 'oidcUrls'])
      for (const { validFor } of trust.signingConfig[list]) validFor.start = later(validFor.start);
    job.write('late.json', JSON.stringify(trust));
    const run = await job.run({ instance: 'late.json' });
    assert.deepEqual(failure(run), [3, 'clock-skew']);
    assert.match(
      run.stdout,
      /the clock of this machine shows 20\d\d-.*Z, but the first service in rekorTlogUrls .* is valid only from/,
    );
    assert.match(run.stdout, /What to do: Synchronise the clock of this machine/);
    assert.doesNotMatch(run.stdout, /not usable/);
    assert.deepEqual(asked(job), []);
  });
});
