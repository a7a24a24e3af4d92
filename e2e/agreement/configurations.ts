// Configurations that a Fulcio may be given, good and bad, and whether the real one starts with them.
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as sigstore from '../sigstore.ts';

const issuer = (url: string, more: object): object => ({
  OIDCIssuers: { [url]: { IssuerURL: url, ClientID: 'sigstore', ...more } },
});
const HOST = 'http://accounts.example.test';
const uri = (SubjectDomain: string | undefined, url = HOST): object =>
  issuer(url, { Type: 'uri', SubjectDomain });
const username = (SubjectDomain: string | undefined, url = HOST): object =>
  issuer(url, { Type: 'username', SubjectDomain });
const provider = (template: string): object => ({
  ...issuer(HOST, { Type: 'ci-provider', CIProvider: 'x' }),
  CIIssuerMetadata: {
    x: { ExtensionTemplates: { BuildTrigger: template }, SubjectAlternativeNameTemplate: 'sub' },
  },
});
const email = `oidc-issuers: {"${HOST}": {issuer-url: "${HOST}", client-id: sigstore, type: email}}`;

/** By name: an object is JSON, text is unchanged YAML. */
export const CONFIGURATIONS: Readonly<Record<string, object | string>> = {
  nothing: '',
  'an empty object': {},
  'an empty YAML mapping': '{}',
  'e-mail in JSON': issuer(HOST, { Type: 'email' }),
  'JSON names in other letters': JSON.parse(JSON.stringify(issuer(HOST, { Type: 'email' })).toLowerCase()),
  'JSON names that are unknown': { ...issuer(HOST, { Type: 'email', Colour: 'red' }), Version: 2 },
  'JSON with a number for text': issuer(HOST, { Type: 'email', ClientID: 7 }),
  'JSON with the names of YAML': { 'oidc-issuers': { [HOST]: { 'issuer-url': HOST, type: 'nonsense' } } },
  'JSON and text after it': `${JSON.stringify(issuer(HOST, { Type: 'email' }))} x`,
  'a list': '- a\n- b\n',
  'only text': 'nonsense',
  'e-mail in YAML': email,
  'YAML names that are unknown': `${email}\ncolour: red\n`,
  'YAML with a tab': `oidc-issuers:\n\t"${HOST}": {}\n`,
  'YAML that is cut off': 'oidc-issuers: {',
  'a name twice': `${email}\n${email}\n`,
  'an unknown anchor': `${email}\nmeta-issuers: *nobody\n`,
  'an anchor merged': `base: &base {client-id: sigstore, type: email}\noidc-issuers: {"${HOST}": {<<: *base, issuer-url: "${HOST}"}}\n`,
  'two documents': `${email}\n---\nnonsense\n`,
  'a number for text': email.replace('sigstore', '7'),
  'text for a flag': email.replace('type: email', 'type: email, skip-email-verification: "yes"'),
  'yes for a flag': email.replace('type: email', 'type: email, skip-email-verification: yes'),
  'null for issuers': 'oidc-issuers:\n',
  'a list for issuers': 'oidc-issuers: []\n',
  'null for an issuer': `oidc-issuers: {"${HOST}": }\n`,
  'no type': issuer(HOST, {}),
  'an unknown type': issuer(HOST, { Type: 'nonsense' }),
  'an unknown type with a challenge claim': issuer(HOST, { Type: 'nonsense', ChallengeClaim: 'sub' }),
  'a type in capitals': issuer(HOST, { Type: 'EMAIL' }),
  'a provider without rules': issuer(HOST, { Type: 'ci-provider', CIProvider: 'nobody' }),
  'an issuer claim of e-mail': issuer(HOST, { Type: 'email', IssuerClaim: '$.idp' }),
  'an issuer claim of another kind': issuer(HOST, { Type: 'kubernetes', IssuerClaim: '$.idp' }),
  'an invalid certificate': issuer(HOST, { Type: 'email', CACert: 'nonsense' }),
  spiffe: issuer(HOST, { Type: 'spiffe', SPIFFETrustDomain: 'example.test' }),
  'spiffe without a domain': issuer(HOST, { Type: 'spiffe' }),
  'spiffe with a domain in capitals': issuer(HOST, { Type: 'spiffe', SPIFFETrustDomain: 'Example.test' }),
  'spiffe with an ID for a domain': issuer(HOST, {
    Type: 'spiffe',
    SPIFFETrustDomain: 'spiffe://example.test/x',
  }),
  'spiffe of a pattern': {
    MetaIssuers: { 'https://*.test': { Type: 'spiffe', SPIFFETrustDomain: 'a.test' } },
  },
  uri: uri('http://users.example.test'),
  'uri of the issuer itself': uri(HOST),
  'uri of the domain above': uri('http://example.test'),
  'uri without a domain': uri(undefined),
  'uri with a domain without a scheme': uri('example.test'),
  'uri with another scheme': uri('https://users.example.test'),
  'uri with another domain': uri('http://example.org'),
  'uri with only a top-level domain': uri('http://test'),
  'uri with capitals': uri('http://users.EXAMPLE.test'),
  'uri with a port and path': uri('http://users.example.test:80/x', `${HOST}:8080/y`),
  'uri with an issuer of one label': uri('http://a.localhost', 'http://localhost'),
  'uri with one label both': uri('http://localhost', 'http://localhost'),
  'uri with one label each': uri('http://elsewhere', 'http://localhost'),
  'uri of a pattern': { MetaIssuers: { 'https://*.test': { Type: 'uri', ClientID: 'sigstore' } } },
  username: username('users.example.test'),
  'username without a domain': username(undefined),
  'username with a scheme': username('http://example.test'),
  'username with another domain': username('example.org'),
  'username with a port': username('example.test:80'),
  'username with an issuer without a scheme': username('example.test', 'accounts.example.test'),
  templates: provider('{{ .a }}/{{if eq .b "c"}}d{{else}}e{{end}}{{ index . "f" }}'),
  'a template that is a claim': provider('a'),
  'a template that is cut off': provider('{{ .a'),
  'a template without its end': provider('{{if .a}}b'),
  'a template with an unknown function': provider('{{ nonsense .a }}'),
  'a template with an unknown variable': provider('{{ $a }}'),
};

export const textOf = (configuration: object | string): string =>
  typeof configuration === 'string' ? configuration : JSON.stringify(configuration);

/** Undefined when the real Fulcio starts with the configuration; otherwise what it says. */
export async function startFulcio(configuration: string): Promise<string | undefined> {
  const file = join(sigstore.stack, 'configuration-under-test');
  await writeFile(file, configuration);
  const pki = (name: string): string => join(sigstore.stack, 'pki', name);
  const args = [
    ...['serve', '--config-path', file, '--log_type', 'prod', '--ct-log-url', '', '--ca', 'fileca'],
    ...['--fileca-cert', pki('fulcio-chain.pem'), '--fileca-key', pki('fulcio.key')],
    ...[
      '--fileca-key-passwd',
      'unused',
      '--fileca-watch=false',
      '--legacy-unix-domain-socket',
      '@fulcio-other',
    ],
    ...['--host', '127.0.0.1', '--port', '28501', '--grpc-host', '127.0.0.1', '--grpc-port', '28502'],
    ...['--metrics-port', '28503'],
  ];
  const child = spawn(join(sigstore.tools, 'bin/fulcio'), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let printed = '';
  const started = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        if (/listening on/i.test(printed)) resolve();
      });
  });
  await Promise.race([started, ended]);
  const refusal = /error loading --config-path=\S* ([^"]*)/.exec(printed)?.[1];
  child.kill('SIGKILL');
  await ended;
  if (refusal === undefined && !/listening on/i.test(printed)) throw new Error(`Fulcio ended: ${printed}`);
  return refusal;
}
