// Odd forms of in-toto statements about one file: what the product says before it signs them, and who verifies them once
// the signer of the tests, which does not check them, has signed them.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certify, newKeys, signEnvelope } from '../../__tests__/support/evidence.ts';
import { atMost, execute } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { type Cell, type Form, judge, reasonOf } from './forms.ts';
import { changed, type Json, services } from './material.ts';

const TYPE = 'https://example.test/predicate';
type Statement = Readonly<{ name: string; text: string; rekor?: 1 | 2; change?: (envelope: Json) => void }>;

const urlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

/** The cells of each form of a statement; the first column is the product's as a signer. */
export async function statementRows(
  folder: string,
  file: string,
): Promise<Map<string, Record<string, Cell>>> {
  const statements = statementsAbout(await readFile(file));
  const keys = newKeys();
  const signing = { keys, certificate: await certify(services, keys) };
  const made = await atMost(
    4,
    [...statements.entries()],
    async ([index, { name, text, rekor = 2, change = () => {} }]) => {
      const place = join(folder, `statement-${index}`);
      await mkdir(place);
      await writeFile(join(place, 'statement.json'), text);
      const signed = await signEnvelope(services, signing, Buffer.from(text), { rekor: [rekor] });
      const bundle = changed(signed, ({ dsseEnvelope }) => change(dsseEnvelope));
      const form: Form = { name, bundle, predicateType: TYPE };
      return { form, signs: await signs(place, folder) };
    },
  );
  const forms = made.map(({ form }) => form);
  const verdicts = await judge(forms, folder, file);
  return new Map(
    made.map(({ form, signs: cell }) => [form.name, { 'this product signs': cell, ...verdicts.get(form) }]),
  );
}

/** The result of `sign --in-toto` for a statement: it signs, signs with a warning, or says why not. */
async function signs(cwd: string, folder: string): Promise<Cell> {
  const args = [
    'sign',
    '--in-toto',
    '--overwrite',
    '--trust-config',
    sigstore.trustConfig(2),
    'statement.json',
  ];
  const env = { SIGSTORE_ID_TOKEN: await sigstore.mint('github') };
  const { status, stderr } = await execute(process.execPath, [sigstore.command, ...args], { cwd, env });
  if (status !== 0) return { word: 'no', reason: reasonOf(stderr, folder) };
  const warning = /^(?:warning|note): (.*)$/m.exec(stderr)?.[1];
  return warning === undefined ? { word: 'yes' } : { word: 'warns', reason: reasonOf(warning, folder) };
}

function statementsAbout(file: Buffer): Statement[] {
  const digest = (name: 'sha256' | 'sha512'): string => createHash(name).update(file).digest('hex');
  const sha256 = digest('sha256');
  const subject: Json = { name: 'file.bin', digest: { sha256 } };
  const base: Json = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subject],
    predicateType: TYPE,
    predicate: {},
  };
  const form = (name: string, parts: Json): Statement => ({
    name,
    text: JSON.stringify({ ...base, ...parts }),
  });
  const about = (name: string, ...subjects: Json[]): Statement => form(name, { subject: subjects });
  const digests = (more: Json): Json => ({ ...subject, digest: { sha256, ...more } });
  const source = { name: 'source', digest: { gitCommit: 'a'.repeat(40) } };
  const predicate = (name: string, text: string): Statement => ({
    name,
    text: JSON.stringify(base).replace('"predicate":{}', `"predicate":${text}`),
  });
  return [
    ...envelopes(form),
    form('Statement/v0.1', { _type: 'https://in-toto.io/Statement/v0.1' }),
    about('`sha512` next to `sha256`', digests({ sha512: digest('sha512') })),
    about('only `sha512`', { ...subject, digest: { sha512: digest('sha512') } }),
    about('`gitCommit` next to `sha256`', digests({ gitCommit: 'a'.repeat(40) })),
    about('another subject with only `gitCommit`', subject, source),
    about('`blake2b` next to `sha256`', digests({ blake2b: 'b'.repeat(128) })),
    about('`dirHash` next to `sha256`', digests({ dirHash: 'h1:xyz=' })),
    about('an algorithm of one\u2019s own next to `sha256`', digests({ 'acme-tree': 'c'.repeat(64) })),
    about('the digest in capitals', { ...subject, digest: { sha256: sha256.toUpperCase() } }),
    about('several subjects, the file last', { name: 'other', digest: { sha256: 'd'.repeat(64) } }, subject),
    about('two subjects of one name', { ...subject, digest: { sha256: 'd'.repeat(64) } }, subject),
    about('two names for one digest', { ...subject, name: 'other' }, subject),
    about('a subject without a name', { digest: { sha256 } }),
    about('a subject with `uri`, `mediaType`, `annotations`', {
      ...{ ...subject, uri: 'https://example.test/file.bin', mediaType: 'application/octet-stream' },
      annotations: { note: 'a' },
    }),
    about('an unknown field in a subject', { ...subject, comment: 'made by hand' }),
    form('an unknown field at the top', { comment: 'made by hand' }),
    form('`type` next to `_type`', { type: 'https://in-toto.io/Statement/v1' }),
    form('no predicate', { predicate: undefined }),
    predicate('a predicate with `1e400`', '{"n":1e400}'),
    predicate('a predicate with an integer of 400 digits', `{"n":${'9'.repeat(400)}}`),
    predicate('a predicate with a lone surrogate', '{"s":"\\ud800"}'),
    { name: 'indented', text: JSON.stringify(base, null, 2) },
  ];
}

const envelopes = (form: (name: string, parts: Json) => Statement): Statement[] => [
  form('Statement/v1', {}),
  { ...form('Statement/v1, a `dsse` entry in Rekor v1', {}), rekor: 1 },
  {
    ...form('Statement/v1, a `keyid` in the envelope', {}),
    change: ({ signatures }) => {
      signatures[0].keyid = 'release-key';
    },
  },
  {
    ...form('Statement/v1, the envelope in URL-safe base64', { predicate: { text: '???>>>' } }),
    change: (envelope) => {
      envelope.payload = urlSafe(envelope.payload);
      envelope.signatures[0].sig = urlSafe(envelope.signatures[0].sig);
    },
  },
];
