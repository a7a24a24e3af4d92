// The configuration of a Fulcio: what is read as by Fulcio, what is refused, and what a Fulcio publishes of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPublishedConfig } from '../../../src/identity/fulcio/config-api.ts';
import { parseFulcioConfig } from '../../../src/identity/fulcio/config-file.ts';
import { parseTemplate } from '../../../src/identity/fulcio/template.ts';
import { assertProportional } from '../../support/growth.ts';
import { failureOf } from '../../support/sample-tokens.ts';

const ISSUER = 'https://accounts.example.test';
const yaml = (row: string): string =>
  `oidc-issuers: {"${ISSUER}": {issuer-url: "${ISSUER}", client-id: sigstore, ${row}}}\n`;

const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('YAML and JSON give the same configuration', () => {
  const row = { IssuerURL: ISSUER, ClientID: 'sigstore', Type: 'email', IssuerClaim: '$.a["b c"].d' };
  const json = parseFulcioConfig(JSON.stringify({ OIDCIssuers: { [ISSUER]: row } }));
  assert.deepEqual(json, parseFulcioConfig(yaml(`type: email, issuer-claim: '$.a["b c"].d'`)));
  assert.deepEqual(json.issuers[0]?.issuerClaim, ['a', 'b c', 'd']);
});

test('aliases as keys, anchors and merges are read as in Go', () => {
  const text = `define: [&kind github-workflow]
x: &row {client-id: sigstore, type: ci-provider}
meta-issuers:
  https://ci.example.test/*: {<<: *row, ci-provider: *kind}
ci-issuer-metadata:
  *kind:
    subject-alternative-name-template: "{{ .url }}/{{ .job_workflow_ref }}"
    default-template-values: {url: "https://git.example.test"}
`;
  const { issuers, providers } = parseFulcioConfig(text);
  assert.deepEqual(withoutUndefined(issuers), [
    {
      issuer: 'https://ci.example.test/*',
      type: 'ci-provider',
      provider: 'github-workflow',
      audience: 'sigstore',
      unverified: false,
    },
  ]);
  assert.equal(providers['github-workflow']?.defaults['url'], 'https://git.example.test');
});

test('many errors and many keys cost a time proportional to their length', () => {
  const shapes: Readonly<Record<string, (size: number) => string>> = {
    'one error after the other': (size) => `{${']'.repeat(size)}`,
    'one key after the other': (size) =>
      Array.from({ length: size / 8 }, (_, index) => `k${String(index).padStart(5, '0')}:\n`).join(''),
  };
  for (const [what, textOf] of Object.entries(shapes))
    assertProportional({
      what,
      sizes: [512, 8 * 1024],
      prepare(size) {
        const text = textOf(size);
        return () => assert.throws(() => parseFulcioConfig(text), { code: 'input-invalid' });
      },
    });
});

const REFUSED: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  ['nothing', '', /names no issuer/],
  ['names of YAML in JSON', JSON.stringify({ 'oidc-issuers': { [ISSUER]: {} } }), /names no issuer/],
  ['a list', '[]', /needs keys with values: the file/],
  ['a key twice', yaml('type: email') + yaml('type: email'), /is not YAML or JSON/],
  [
    'one error among many',
    `${yaml('type: email')}a: {]]]]`,
    /is not YAML or JSON: ".* at line \d+, column \d+"/,
  ],
  ['more than it needs', '#'.repeat(256 * 1024 + 1), /longer than 262144 characters/],
  ['a bomb of aliases', `${bomb()}\n${yaml('type: email')}`, /is not YAML or JSON/],
  ['no type', `oidc-issuers: {"${ISSUER}": {}}`, /an issuer without a type: .*accounts/],
  ['an unknown type', yaml('type: magic'), /type "magic", which Fulcio does not know/],
  ['a number for text', yaml('type: email, issuer-claim: 7'), /has "?7"? where text is needed.*issuer-claim/],
  ['an issuer claim together with e-mail', yaml('type: uri, issuer-claim: $.a'), /another type than email/],
  ['a path beyond names', yaml("type: email, issuer-claim: '$..a'"), /issuer-claim that is not supported/],
  ['SPIFFE without a domain', yaml('type: spiffe'), /no valid spiffe-trust-domain/],
  ['SPIFFE of a pattern', 'meta-issuers: {"https://*.test": {type: spiffe}}', /pattern for SPIFFE issuers/],
  ['a URI without a scheme', yaml('type: uri, subject-domain: example.test'), /without a scheme/],
  [
    'a user name with one',
    yaml('type: username, subject-domain: "https://example.test"'),
    /with a scheme or port/,
  ],
  ['a user name without a domain', yaml('type: username'), /no subject-domain/],
  ['another domain', yaml('type: username, subject-domain: example.org'), /last two parts of its issuer/],
  ['another scheme', yaml('type: uri, subject-domain: "http://example.test"'), /another scheme/],
  ['a flag that is text', yaml('type: email, skip-email-verification: "no"'), /needs true or false/],
  [
    'a template beyond this program',
    `${yaml('type: email')}ci-issuer-metadata: {x: {extension-templates: {build-trigger: "{{ .a | upper }}"}}}`,
    /template that is not supported: ci-issuer-metadata: "x": build-trigger/,
  ],
  ['too much', ' '.repeat(1024 * 1024 + 1), /longer than/],
];

function bomb(): string {
  const rows = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]`);
  return ['a0: &a0 [x, x]', ...rows].join('\n');
}

for (const [what, text, says] of REFUSED)
  test(`refused: ${what}`, () => {
    const failure = failureOf(() => parseFulcioConfig(text), 'input-invalid');
    assert.match(failure.message, says);
  });

test('templates have bare names, texts, choices, and claims that may be absent', () => {
  const render = (text: string, claims: Readonly<Record<string, string>>) => {
    const missing: string[] = [];
    return [
      parseTemplate(text).render(
        (name) => claims[name],
        (name) => missing.push(name),
      ),
      missing,
    ];
  };
  assert.deepEqual(render('ref', { ref: 'main' }), ['main', []]);
  assert.deepEqual(render('{{ .a }}/{{.b}}', { a: '1' }), ['1/', ['b']]);
  assert.deepEqual(render('x{{ (index . "a/b") }}', {}), ['x', []]);
  const choice = '{{if eq .t "branch"}}heads{{ else }}{{.u}}{{end}}';
  assert.deepEqual(render(choice, { t: 'branch' }), ['heads', []]);
  assert.deepEqual(render(choice, { t: 'tag' }), ['', ['u']]);
  assert.deepEqual(render('{{if .t}}yes{{end}}', { t: '' }), ['', []]);
  assert.deepEqual(render('{{ "}}" }}', {}), ['}}', []]);
  assert.deepEqual(parseTemplate(choice).names, ['t', 'u']);
  for (const text of [
    '{{ .a',
    '{{if .a}}',
    '{{end}}',
    '{{ .a .b }}',
    '{{ upper .a }}',
    '{{- .a -}}',
    '{{ $a }}',
    '{{else}}',
  ])
    assert.throws(() => parseTemplate(text), SyntaxError, text);
});

test('long empty input takes no time', () => {
  const blanks = '\n'.repeat(100_000);
  assert.throws(() => parseFulcioConfig(`${blanks}a: [`), { code: 'input-invalid' });
  assert.throws(() => parseTemplate(`{{${' '.repeat(100_000)}`), SyntaxError);
  assert.throws(() => parseTemplate(`{{${'('.repeat(100_000)}${')'.repeat(100_000)}}}`), /is not supported/);
  const deep = `${'{{if .a}}'.repeat(20_000)}${'{{end}}'.repeat(20_000)}`;
  assert.throws(() => parseTemplate(deep), /is not supported/);
  const host = `https://${'a'.repeat(200_000)}`;
  const row = { IssuerURL: host, Type: 'uri', SubjectDomain: 'https://b.test' };
  assert.throws(() => parseFulcioConfig(JSON.stringify({ OIDCIssuers: { x: row } })), /last two parts/);
});

test('the configuration that a Fulcio publishes gives issuers and types, and no more', () => {
  const config = readPublishedConfig({
    issuers: [
      {
        issuerUrl: ISSUER,
        audience: 'acme',
        issuerType: 'username',
        subjectDomain: 'example.test',
        spiffeTrustDomain: '',
      },
      { wildcardIssuerUrl: 'https://ci.example.test/*', issuerType: 'ci-provider' },
      { issuerUrl: 'https://odd.example.test', issuerType: 'magic', skipEmailVerification: true },
      7,
    ],
  });
  assert.deepEqual(withoutUndefined(config?.issuers), [
    { issuer: ISSUER, type: 'username', audience: 'acme', subjectDomain: 'example.test', unverified: false },
    { issuer: 'https://ci.example.test/*', type: 'ci-provider', unverified: false },
    { issuer: 'https://odd.example.test', type: 'unknown', unverified: true },
  ]);
  for (const answer of [undefined, null, 7, {}, { issuers: 'x' }])
    assert.equal(readPublishedConfig(answer), undefined);
});
