// How a client without a secret identifies itself, compared with sigstore-python: out of band at a certified provider.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startProvider } from '../__tests__/credentials/login/provider.ts';
import { visit } from '../__tests__/credentials/login/visitor.ts';
import * as sigstore from './sigstore.ts';

/** The stack's Fulcio takes e-mail addresses from an issuer at this port. */
const PORT = 28465;

type Row = Readonly<{
  issuer: string;
  methods: readonly string[];
  silent?: true;
  /** Whether the token endpoint accepts no secret, an empty one, and a real one. */
  product: readonly boolean[];
  python: readonly boolean[];
}>;

const RULE =
  'the token endpoint takes what sigstore-python sends, or refuses both, unless it takes public clients only';
const [ALL, NONE] = [
  [true, true, true],
  [false, false, false],
];
const ROWS: readonly Row[] = [
  { issuer: 'basic only', methods: ['client_secret_basic'], product: ALL, python: ALL },
  { issuer: 'post only', methods: ['client_secret_post'], product: ALL, python: ALL },
  { issuer: 'nothing announced', methods: ['client_secret_basic'], silent: true, product: ALL, python: ALL },
  // sigstore-python sends an empty secret there too, and this provider accepts none.
  { issuer: 'none only', methods: ['none'], product: [true, true, false], python: NONE },
];

const PROGRAMS = {
  product: [process.execPath, sigstore.command, 'sign', '--trust-config', sigstore.trustConfig()],
  python: [join(sigstore.tools, 'py/bin/sigstore'), '--trust-config', sigstore.trustConfig(), 'sign'],
} as const;

/** Signs with a login out of band; the person types the code from the page. */
async function sign(program: keyof typeof PROGRAMS, issuer: URL, secret: string | undefined, file: string) {
  const [path, ...words] = PROGRAMS[program];
  const login = ['--oidc-issuer', issuer.origin, '--oidc-disable-ambient-providers', '--oauth-force-oob'];
  const more = secret === undefined ? [] : [`--oidc-client-secret=${secret}`];
  const child = spawn(path, [...words, ...login, ...more, file], { cwd: tmpdir() });
  const ended = once(child, 'close');
  let [said, typed] = ['', false];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [address] = /http:\S+\n/.exec(said) ?? [];
      if (address === undefined || typed) return;
      typed = true;
      void visit(address.trim()).then(({ url }) =>
        child.stdin.end(`${new URL(url).searchParams.get('code')}\n`),
      );
    });
  const [code] = await ended;
  return { code, said };
}

for (const { issuer, methods, silent = false, ...expected } of ROWS)
  for (const [index, secret] of [undefined, '', 'a-secret'].entries())
    for (const program of ['product', 'python'] as const)
      test(`${RULE}: ${issuer}, ${secret === undefined ? 'no secret' : `"${secret}"`}: ${program}`, async (t) => {
        const folder = await mkdtemp(join(tmpdir(), 'sigstore-secret-'));
        t.after(() => rm(folder, { recursive: true }));
        const file = join(folder, 'a.txt');
        await writeFile(file, `${issuer}, ${secret}`);
        const options = { port: PORT, email: sigstore.email, methods, silent, secret: secret ?? '' };
        const provider = await startProvider(options);
        t.after(provider.close);
        const { code, said } = await sign(program, provider.issuer, secret, file);
        const requests = provider.asked.filter(({ path }) => path === '/token');
        assert.equal(requests.length, 1, said);
        const taken = requests[0]?.status() === 200;
        assert.equal(taken, expected[program][index], said);
        // sigstore-python sends the access token to Fulcio, and that of this provider is opaque.
        if (program === 'product') assert.equal(code, taken ? 0 : 3, said);
      });
