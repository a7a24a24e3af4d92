// The caller's policy: its grammar, what matches, and every mismatch at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPolicy, parsePolicy } from '../../../src/identity/policy/claim-policy.ts';
import { matchesPattern } from '../../../src/identity/policy/wildcard.ts';
import { assertProportional } from '../../support/growth.ts';
import { failureOf, GITHUB_CLAIMS } from '../../support/sample-tokens.ts';

test('lines, blanks and comments are read', () => {
  const text = [
    '# who may sign',
    '',
    '  ref_type :  tag   # only releases\r',
    'workflow: Build #2: all',
    'job_workflow_ref: acme/ci/.github/workflows/sign.yml@refs/tags/v*',
    'repo_property_team: payments',
  ].join('\n');
  assert.deepEqual(parsePolicy(text), [
    { claim: 'ref_type', pattern: 'tag' },
    { claim: 'workflow', pattern: 'Build' },
    { claim: 'job_workflow_ref', pattern: 'acme/ci/.github/workflows/sign.yml@refs/tags/v*' },
    { claim: 'repo_property_team', pattern: 'payments' },
  ]);
  assert.deepEqual(parsePolicy('workflow: C#\n'), [{ claim: 'workflow', pattern: 'C#' }]);
  assert.deepEqual(parsePolicy(' \n# nothing\n'), []);
});

test('an invalid policy is refused with its line', () => {
  const cases: readonly (readonly [text: string, words: RegExp])[] = [
    ['ref_type', /line 1 of the policy is not `claim: value`: "ref_type"/],
    [': tag', /line 1 of the policy is not/],
    ['\nref_type:', /line 2 of the policy gives no value for "ref_type"/],
    ['ref_type:  # none', /gives no value/],
    ['job_workflow: x', /"job_workflow", which no token has; did you mean "job_workflow_ref"\?/],
    ['reftype: tag', /did you mean "ref_type"/],
    ['runner-environment: x', /did you mean "runner_environment"/],
    ['Repository: octo/demo', /did you mean "repository"/],
    ['source-repository-uri: x', /"source-repository-uri", .* did you mean "repository"\?/],
    ['build-signer-uri: x', /did you mean "job_workflow_ref"/],
    ['build-trigger: push', /did you mean "event_name"/],
    ['issuer-v2: x', /did you mean "iss"/],
    ['exp: 1', /"exp", which no token has/],
    ['toString: x', /"toString"/],
    ['ref: a\nsha: b\nref: c', /line 3 of the policy has the claim "ref" for the second time/],
    ['ref: "refs/heads/main"', /quotes around its value/],
    ['ref: refs/***', /more than two \* in a row/],
    [`ref: ${'x'.repeat(1025)}`, /longer than 1024/],
    ['#'.repeat(64 * 1024 + 1), /longer than 65536/],
    ['ref\u001b[31m: x', /\\u001b/],
  ];
  for (const [text, words] of cases)
    assert.match(failureOf(() => parsePolicy(text), 'input-invalid').message, words, text.slice(0, 40));
});

test('* stays within a path segment, ** does not, the rest is exact', () => {
  const cases: readonly (readonly [value: string, pattern: string, matches: boolean])[] = [
    ['main', 'main', true],
    ['main', 'mai', false],
    ['main', 'main2', false],
    ['Main', 'main', false],
    ['refs/tags/v1.2', 'refs/tags/v*', true],
    ['refs/tags/v', 'refs/tags/v*', true],
    ['refs/tags/v1/2', 'refs/tags/v*', false],
    ['refs/tags/v1/2', 'refs/tags/v**', true],
    [
      'octo/demo/.github/workflows/x.yml@refs/heads/main',
      'octo/*/.github/workflows/*.yml@refs/heads/main',
      true,
    ],
    [
      'octo/a/b/.github/workflows/x.yml@refs/heads/main',
      'octo/*/.github/workflows/*.yml@refs/heads/main',
      false,
    ],
    ['octo/demo', '**', true],
    ['octo/demo', '*', false],
    ['octo/demo', '**/demo', true],
    ['', '*', true],
    ['', '**', true],
    ['x', '', false],
    ['a+b', 'a.b', false],
    ['axb', 'a.b', false],
    ['(a|b)', '(a|b)', true],
    ['a*b', 'a*b', true],
    ['aXbXc', 'a*b*c', true],
    ['abcabd', '*abd', true],
    ['a\nb', 'a*b', true],
    ['x😀y', 'x*y', true],
    ['x/y', 'x***y', true],
  ];
  for (const [value, pattern, matches] of cases)
    assert.equal(matchesPattern(value, pattern), matches, `${value} ~ ${pattern}`);
});

test('a pattern made to be slow costs a time proportional to its length and that of the value', () => {
  // Few stars first: a matcher that tries all ways to split the value among them takes cubic time here.
  for (const [stars, sizes] of [
    ['*a*a*ab', [50, 800]],
    [`${'*a'.repeat(511)}b`, [10, 160]],
    [`${'**a'.repeat(341)}b`, [10, 160]],
  ] as const) {
    const prepare = (size: number) => () => assert.equal(matchesPattern('a'.repeat(size), stars), false);
    assertProportional({ what: stars, sizes, prepare });
  }
  for (const star of ['*a', '**a'])
    assertProportional({
      what: star,
      sizes: [20, 320],
      prepare: (size) => () => assert.equal(matchesPattern('a'.repeat(1000), `${star.repeat(size)}b`), false),
    });
  assert.equal(matchesPattern('a'.repeat(12_000), `${'*a'.repeat(511)}b`), false);
  assert.equal(matchesPattern('a'.repeat(12_000), `${'**a'.repeat(341)}b`), false);
});

test('a policy that is met gives no message', () => {
  checkPolicy(parsePolicy(''), {});
  checkPolicy(parsePolicy('repository: octo/*\nref: refs/heads/main\nevent_name: push'), GITHUB_CLAIMS);
});

test('every mismatch is reported with both values', () => {
  const policy = parsePolicy('ref_type: tag\nrepository: octo/demo\nenvironment: prod\nrun_id: 7\nactor: x');
  const claims = { ...GITHUB_CLAIMS, run_id: 7, actor: 'a\n::error::b' };
  const failure = failureOf(() => checkPolicy(policy, claims), 'policy-mismatch');
  assert.equal(
    failure.message,
    'the identity does not meet the policy: ref_type is "branch", expected "tag"; environment is absent, expected "prod"; run_id is 7 (not text), expected "7"; actor is "a\\n::error::b", expected "x"',
  );
});
