// Provenance: every field from its claim, and every claim that is missing or malformed is one failure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentDifferences } from '../../src/attestation/environment-differences.ts';
import { createProvenance, provenanceNotices } from '../../src/attestation/provenance.ts';
import { parseFulcioConfig } from '../../src/identity/fulcio/config-file.ts';
import { PUBLIC_FULCIO } from '../../src/identity/fulcio/issuers.ts';
import { inspectToken } from '../../src/identity/policy/inspect-token.ts';
import { parseIdentityToken } from '../../src/identity/token/identity-token.ts';
import { EXAMPLES } from '../../src/sandbox/example-claims.ts';
import { EMAIL_CLAIMS, failureOf, GITHUB_CLAIMS, NOW, NOW_S, tokenOf } from '../support/sample-tokens.ts';

type Changes = Readonly<Record<string, unknown>>;
const parse = (claims: Changes, fulcio = PUBLIC_FULCIO) =>
  parseIdentityToken(tokenOf(claims), { now: NOW, fulcio });
const gitHub = (changes: Changes = {}) => parse({ ...GITHUB_CLAIMS, ...changes });
const GITLAB = {
  ...EXAMPLES['gitlab-pipeline'],
  ...{ iss: 'https://gitlab.com', aud: 'sigstore', iat: NOW_S, exp: NOW_S + 300 },
};
const gitLab = (changes: Changes = {}) => parse({ ...GITLAB, ...changes });

const EXPECTED = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/heads/main',
        repository: 'https://github.com/octo/demo',
        path: '.github/workflows/ci.yml',
      },
    },
    internalParameters: {
      github: {
        event_name: 'push',
        repository_id: '74',
        repository_owner_id: '65',
        runner_environment: 'github-hosted',
      },
    },
    resolvedDependencies: [
      { uri: 'git+https://github.com/octo/demo@refs/heads/main', digest: { gitCommit: '2'.repeat(40) } },
    ],
  },
  runDetails: {
    builder: { id: 'https://github.com/octo/demo/.github/workflows/ci.yml@refs/heads/main' },
    metadata: {
      invocationId: 'https://github.com/octo/demo/actions/runs/1234567890/attempts/1',
    },
  },
};

test('a job of GitHub: the build type of GitHub, and no field that is not from a claim', () => {
  const { type, predicate } = createProvenance(gitHub());
  assert.equal(type, 'https://slsa.dev/provenance/v1');
  // Compared as JSON, so that the order of the members is the same in every run.
  assert.equal(JSON.stringify(predicate), JSON.stringify(EXPECTED));
});

const dependencies = (changes: Changes) => {
  const { predicate } = createProvenance(gitHub(changes));
  const { buildDefinition } = predicate as typeof EXPECTED;
  return buildDefinition.resolvedDependencies;
};

test('a reusable workflow is the builder, and its commit is a second dependency', () => {
  const reused = {
    job_workflow_ref: 'octo/tools/.github/workflows/sign.yml@refs/tags/v1',
    job_workflow_sha: '3'.repeat(40),
  };
  const { predicate } = createProvenance(gitHub(reused));
  const { runDetails } = predicate as typeof EXPECTED;
  assert.equal(runDetails.builder.id, `https://github.com/${reused.job_workflow_ref}`);
  assert.deepEqual(dependencies(reused), [
    ...EXPECTED.buildDefinition.resolvedDependencies,
    { uri: 'git+https://github.com/octo/tools@refs/tags/v1', digest: { gitCommit: '3'.repeat(40) } },
  ]);
});

test('a reusable workflow gives a second dependency only if its commit is another one, and known', () => {
  const local = { job_workflow_ref: 'octo/demo/.github/workflows/sign.yml@refs/heads/main' };
  assert.equal(dependencies({ ...local, job_workflow_sha: '2'.repeat(40) }).length, 1);
  assert.equal(dependencies({ ...local, job_workflow_sha: '3'.repeat(40) }).length, 2);
  assert.equal(dependencies({ ...local, job_workflow_sha: undefined }).length, 1);
});

test('an @ in the path or in the ref does not move the border between them', () => {
  const ref = 'refs/tags/@octo/demo@1.0.0';
  const job_workflow_ref = `octo/demo/.github/workflows/a@b.yml@${ref}`;
  const { predicate } = createProvenance(gitHub({ ref, workflow_ref: job_workflow_ref, job_workflow_ref }));
  const { workflow } = (predicate as typeof EXPECTED).buildDefinition.externalParameters;
  assert.deepEqual([workflow.path, workflow.ref], ['.github/workflows/a@b.yml', ref]);
  const [, second] = dependencies({
    job_workflow_ref: 'octo/tools/.github/workflows/a@b.yml@refs/tags/@x@1',
    job_workflow_sha: '3'.repeat(40),
  });
  assert.equal(second?.uri, 'git+https://github.com/octo/tools@refs/tags/@x@1');
});

/** An issuer, and the server that the provenance names; the certificate names the same. */
const SERVERS: readonly (readonly [string, string])[] = [
  ['https://token.actions.githubusercontent.com/acme', 'https://github.com'],
  ['https://token.actions.acme.ghe.com', 'https://acme.ghe.com'],
  ['https://ghes.example.test/_services/token', 'https://ghes.example.test'],
];

for (const [iss, server] of SERVERS) {
  test(`the server is that of the issuer: ${iss}`, () => {
    const { predicate } = createProvenance(gitHub({ iss }));
    const { buildDefinition, runDetails } = predicate as typeof EXPECTED;
    const { workflow } = buildDefinition.externalParameters;
    assert.equal(workflow.repository, `${server}/octo/demo`);
    assert.ok(runDetails.builder.id.startsWith(`${server}/octo/demo/.github/`));
    assert.ok(runDetails.metadata.invocationId.startsWith(`${server}/octo/demo/actions/`));
  });
}

/** Fields that the certificate has too, each with the name of its extension. */
const SHARED: readonly (readonly [read: (predicate: typeof EXPECTED) => unknown, extension: string])[] = [
  [({ runDetails }) => runDetails.builder.id, 'Build Signer URI'],
  [({ runDetails }) => runDetails.metadata.invocationId, 'Run Invocation URI'],
  [(p) => p.buildDefinition.externalParameters.workflow.repository, 'Source Repository URI'],
  [(p) => p.buildDefinition.externalParameters.workflow.ref, 'Source Repository Ref'],
  [(p) => p.buildDefinition.internalParameters.github.event_name, 'Build Trigger'],
  [(p) => p.buildDefinition.internalParameters.github.repository_id, 'Source Repository Identifier'],
  [
    (p) => p.buildDefinition.internalParameters.github.repository_owner_id,
    'Source Repository Owner Identifier',
  ],
  [(p) => p.buildDefinition.internalParameters.github.runner_environment, 'Runner Environment'],
  [(p) => p.buildDefinition.resolvedDependencies[0]?.digest.gitCommit, 'Source Repository Digest'],
  [(p) => p.buildDefinition.resolvedDependencies[1]?.digest.gitCommit, 'Build Signer Digest'],
];

test('the provenance and the certificate for the same token agree', () => {
  const called = {
    job_workflow_ref: 'octo/tools/.github/workflows/sign.yml@refs/tags/v1',
    job_workflow_sha: '3'.repeat(40),
  };
  for (const changes of [{}, { url: 'https://other.example.test' }, { iss: SERVERS[0]?.[0] }]) {
    const token = gitHub({ ...called, ...changes });
    const predicate = createProvenance(token).predicate as typeof EXPECTED;
    const { extensions } = inspectToken(token);
    for (const [read, extension] of SHARED)
      assert.equal(read(predicate), extensions.find(({ name }) => name === extension)?.value, extension);
  }
});

test('the server is the one in the configuration of a private Fulcio', () => {
  const fulcio = parseFulcioConfig(
    `
oidc-issuers:
  https://ghes.example.test/_services/token:
    issuer-url: https://ghes.example.test/_services/token
    client-id: sigstore
    type: ci-provider
    ci-provider: github-workflow
ci-issuer-metadata:
  github-workflow:
    default-template-values:
      url: https://git.example.test
    subject-alternative-name-template: '{{ .url }}/{{ .job_workflow_ref }}'
`,
  );
  const token = parse({ ...GITHUB_CLAIMS, iss: 'https://ghes.example.test/_services/token' }, fulcio);
  const { runDetails } = createProvenance(token).predicate as typeof EXPECTED;
  assert.ok(runDetails.builder.id.startsWith('https://git.example.test/octo/demo/'));
});

const GITHUB_NEEDS = [
  ...['repository', 'ref', 'sha', 'event_name', 'repository_id', 'repository_owner_id'],
  ...['runner_environment', 'run_id', 'run_attempt', 'workflow_ref', 'job_workflow_ref'],
];
const GITLAB_NEEDS = [
  ...['project_path', 'ref_path', 'ci_config_ref_uri', 'job_id', 'pipeline_id', 'pipeline_source'],
  ...['project_id', 'namespace_id', 'runner_environment', 'sha', 'runner_id'],
];

for (const [name, token, needs] of [
  ['GitHub', gitHub, GITHUB_NEEDS],
  ['GitLab', gitLab, GITLAB_NEEDS],
] as const)
  for (const claim of needs) {
    test(`the claim ${claim} of a job of ${name} is required, in its form`, () => {
      for (const nothing of [undefined, null, '']) {
        const given = token({ [claim]: nothing });
        const failure = failureOf(() => createProvenance(given), 'token-claim-missing');
        assert.ok(failure.message.includes(`\`${claim}\`, which provenance needs`), failure.message);
      }
      for (const wrong of ['a\nb', ' ', {}, [], true, 1.5]) {
        const failure = failureOf(() => createProvenance(token({ [claim]: wrong })), 'token-claim-invalid');
        assert.ok(failure.message.startsWith(`the claim \`${claim}\``), failure.message);
      }
    });
  }

test('all missing claims are in one failure', () => {
  const token = gitHub({ sha: undefined, run_id: '' });
  const { message } = failureOf(() => createProvenance(token), 'token-claim-missing');
  assert.match(message, /the claims `sha`, `run_id`, which provenance needs$/);
});

/** Values that could be read as another value, or that are of another type. */
const ODD: readonly (readonly [string, unknown])[] = [
  ['sha', 'main'],
  ['sha', 'A'.repeat(40)],
  ['ref', 'main'],
  ['repository', 'octo'],
  ['repository', 'octo/demo/more'],
  ['repository_id', '-1'],
  ['run_attempt', '1/../../..'],
  ['runner_environment', 'mine'],
  ['event_name', 'push?x=1'],
  ['job_workflow_ref', 'octo/demo/.github/workflows/ci.yml'],
  ['job_workflow_sha', 'v1'],
  ['url', 'https://github.com/'],
];

for (const [claim, value] of ODD) {
  test(`a claim in another form is refused: ${claim} ${JSON.stringify(value)}`, () => {
    const failure = failureOf(() => createProvenance(gitHub({ [claim]: value })), 'token-claim-invalid');
    assert.ok(failure.message.includes(`\`${claim}\``) && failure.message.includes(JSON.stringify(value)));
  });
}

test('a workflow of another repository, or at another ref, is refused', () => {
  for (const workflow_ref of [
    'octo/rules/.github/workflows/ci.yml@refs/heads/main',
    'octo/demo2/.github/workflows/ci.yml@refs/heads/main',
    'octo/demo/.github/workflows/ci.yml@refs/heads/other',
    'octo/demo/@refs/heads/main',
  ]) {
    const failure = failureOf(() => createProvenance(gitHub({ workflow_ref })), 'token-claim-invalid');
    assert.match(failure.message, /^the claim `workflow_ref`/);
  }
  const required = gitHub({ workflow_ref: 'octo/rules/.github/workflows/ci.yml@refs/heads/main' });
  const { remedy = '' } = failureOf(() => createProvenance(required), 'token-claim-invalid');
  assert.match(remedy, /a ruleset requires/);
});

test('numbers are accepted where an issuer sends them for identifiers', () => {
  const { buildDefinition } = createProvenance(gitHub({ repository_id: 74 })).predicate as typeof EXPECTED;
  assert.equal(buildDefinition.internalParameters.github.repository_id, '74');
});

test('a job of GitLab: the build type of GitLab, from the claims that exist', () => {
  const { type, predicate } = createProvenance(gitLab());
  assert.equal(type, 'https://slsa.dev/provenance/v1');
  const sha = 'a'.repeat(40);
  const expected = {
    buildDefinition: {
      buildType: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
      externalParameters: {
        source: 'https://gitlab.com/acme/demo',
        ref: 'refs/heads/main',
        configuration: 'https://gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main',
      },
      internalParameters: {
        job: '302',
        pipeline: '574',
        pipeline_source: 'push',
        project_id: '20',
        namespace_id: '72',
        runner_environment: 'gitlab-hosted',
      },
      resolvedDependencies: [{ uri: 'https://gitlab.com/acme/demo', digest: { gitCommit: sha } }],
    },
    runDetails: {
      builder: { id: 'https://gitlab.com/acme/demo/-/runners/1' },
      metadata: { invocationId: '302' },
    },
  };
  assert.equal(JSON.stringify(predicate), JSON.stringify(expected));
});

test('the address of a GitLab instance is its issuer', () => {
  const { predicate } = createProvenance(gitLab({ iss: 'https://gitlab.archlinux.org' }));
  const { runDetails } = predicate as typeof EXPECTED;
  assert.equal(runDetails.builder.id, 'https://gitlab.archlinux.org/acme/demo/-/runners/1');
});

test('a token of another kind gives no provenance', () => {
  const buildkite = { ...GITLAB, iss: 'https://agent.buildkite.com', ...EXAMPLES['buildkite-job'] };
  for (const claims of [EMAIL_CLAIMS, buildkite]) {
    const failure = failureOf(() => createProvenance(parse(claims)), 'provenance-unsupported');
    assert.ok(failure.message.includes(claims.iss), failure.message);
  }
});

test('an event that the build type does not cover gives a notice', () => {
  for (const event_name of ['create', 'release', 'push', 'workflow_dispatch'])
    assert.deepEqual(provenanceNotices(gitHub({ event_name })), []);
  const [notice = '', ...others] = provenanceNotices(gitHub({ event_name: 'schedule' }));
  assert.match(notice, /"schedule".*a strict verifier may refuse it/);
  assert.deepEqual(others, []);
  assert.deepEqual(provenanceNotices(gitLab()), []);
});

test('a variable that differs from its claim gives one sentence, and one that is not set gives none', () => {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '2'.repeat(40),
    GITHUB_WORKFLOW_REF: GITHUB_CLAIMS.workflow_ref,
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY_ID: '74',
    GITHUB_REPOSITORY_OWNER_ID: '65',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
  assert.deepEqual(environmentDifferences(GITHUB_CLAIMS, env), []);
  assert.deepEqual(environmentDifferences(GITHUB_CLAIMS, {}), []);
  for (const variable of Object.keys(env).filter((name) => name !== 'GITHUB_ACTIONS')) {
    const [sentence = '', ...others] = environmentDifferences(GITHUB_CLAIMS, { ...env, [variable]: 'x\ny' });
    assert.match(sentence, /^the provenance has the signed claim `\w+` \(".*"\), but /);
    assert.ok(sentence.includes(`but ${variable} of this job is "x\\ny"`), sentence);
    assert.deepEqual(others, []);
  }
});

test('a job of GitLab is compared with the variables of GitLab, and no other job with any', () => {
  const env = {
    CI_SERVER_URL: 'https://gitlab.com',
    CI_JOB_ID: '302',
    CI_PROJECT_PATH: 'acme/demo',
    CI_RUNNER_ID: '1',
    CI_COMMIT_SHA: 'a'.repeat(40),
    GITHUB_SHA: 'b'.repeat(40),
  };
  assert.deepEqual(environmentDifferences(GITLAB, env), []);
  assert.deepEqual(environmentDifferences(EMAIL_CLAIMS, env), []);
  const differences = environmentDifferences(GITLAB, {
    ...env,
    CI_COMMIT_SHA: 'c'.repeat(40),
    CI_JOB_ID: '',
  });
  assert.equal(differences.length, 1);
  assert.match(differences[0] ?? '', /claim `sha` .* but CI_COMMIT_SHA of this job is "c+"$/);
});
