// Odd forms of checksums files, and how the product (`verify --digests`) and the programs of this machine read them.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, type Outcome } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { type Cell, reasonOf } from './forms.ts';
import { sign } from './material.ts';

const FILES = ['a.bin', 'b.bin'];
type List = Readonly<{ name: string; content: string | Buffer; files?: readonly string[] }>;
/** A line for a file, by the digest of its content. */
type Line = (digest: string, file: string) => string;

const plain: Line = (digest, file) => `${digest}  ${file}`;
const bsd: Line = (digest, file) => `SHA256 (${file}) = ${digest}`;

/** The cells of each form of a checksums file. */
export async function checksumRows(parent: string): Promise<Map<string, Record<string, Cell>>> {
  const folder = join(parent, 'checksums');
  await mkdir(folder);
  const digests = new Map<string, string>();
  for (const file of [...FILES, 'back\\slash.bin']) {
    await writeFile(join(folder, file), `the content of ${file}\n`);
    digests.set(
      file,
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('hex'),
    );
    const bundle = await sign(parent, join(folder, file), { rekor: 2 });
    await writeFile(join(folder, `${file}.sigstore.json`), JSON.stringify(bundle));
  }
  const rows = new Map<string, Record<string, Cell>>();
  for (const list of lists((file) => digests.get(file) ?? '')) rows.set(list.name, await read(list, folder));
  return rows;
}

async function read({ content, files = FILES }: List, folder: string): Promise<Record<string, Cell>> {
  const list = join(folder, 'CHECKSUMS');
  await writeFile(list, content);
  const run = (program: string, ...args: string[]): Promise<Outcome> =>
    execute(program, [...args, list], { cwd: folder, env: { LC_ALL: 'C' } });
  const product = await run(
    process.execPath,
    sigstore.command,
    'verify',
    '--trusted-root',
    sigstore.trustedRoot,
    '--certificate-identity',
    sigstore.identity,
    '--certificate-oidc-issuer',
    sigstore.issuer,
    '--digests',
  );
  const cell = (outcome: Outcome): Cell => checked(outcome, files, folder);
  return {
    'this product':
      product.status === 0 ? { word: 'yes' } : { word: 'no', reason: reasonOf(product.stderr, folder) },
    sha256sum: cell(await run('sha256sum', '--check')),
    'cksum -a sha256': cell(await run('cksum', '-a', 'sha256', '--check')),
    'shasum -a 256': cell(await run('shasum', '-a', '256', '--check')),
  };
}

/** `yes` if every file was found and is right; `in part` if other lines were passed over. */
function checked({ status, stdout, stderr }: Outcome, files: readonly string[], folder: string): Cell {
  const said = stdout.split('\n').filter((line) => line.endsWith(': OK'));
  const passedOver = /(\d+ lines? (is|are) improperly formatted)/.exec(stderr)?.[1];
  if (status === 0 && said.length >= files.length)
    return passedOver === undefined ? { word: 'yes' } : { word: 'in part', reason: passedOver };
  return { word: 'no', reason: reasonOf(stderr || stdout, folder).replace(/^\S+: /, '') };
}

function lists(digestOf: (file: string) => string): List[] {
  const listed = (line: Line, files = FILES): string =>
    files.map((file) => `${line(digestOf(file), file)}\n`).join('');
  const form = (name: string, line: Line): List => ({ name, content: listed(line) });
  const [a = '', b = ''] = FILES;
  const mixed = (name: string, first: Line, second: Line): List => ({
    name,
    content: `${first(digestOf(a), a)}\n${second(digestOf(b), b)}\n`,
  });
  const oneBlank: Line = (digest, file) => `${digest} ${file}`;
  return [
    form('two blanks', plain),
    form('a blank and `*`', (digest, file) => `${digest} *${file}`),
    form('one blank in every line', oneBlank),
    mixed('one blank, then two', oneBlank, plain),
    mixed('two blanks, then one', plain, oneBlank),
    form('a tab', (digest, file) => `${digest}\t${file}`),
    form('the digest in capitals', (digest, file) => plain(digest.toUpperCase(), file)),
    form('BSD, `SHA256 (f) = …`', bsd),
    form('BSD, the digest in capitals', (digest, file) => bsd(digest.toUpperCase(), file)),
    form('OpenSSL 1, `SHA256(f)= …`', (digest, file) => `SHA256(${file})= ${digest}`),
    form('OpenSSL 3, `SHA2-256(f)= …`', (digest, file) => `SHA2-256(${file})= ${digest}`),
    mixed('a plain line, then a BSD line', plain, bsd),
    form(
      'CentOS: `# f: n bytes` before each BSD line',
      (digest, file) => `# ${file}: 21 bytes\n${bsd(digest, file)}`,
    ),
    form(
      'FreeBSD distinfo: `SIZE (f) = n` behind each BSD line',
      (digest, file) => `${bsd(digest, file)}\nSIZE (${file}) = 21`,
    ),
    form(
      '`SHA512 (f) = …` next to each BSD line',
      (digest, file) =>
        `SHA512 (${file}) = ${createHash('sha512').update(`the content of ${file}\n`).digest('hex')}\n${bsd(digest, file)}`,
    ),
    form('CR LF', (digest, file) => `${plain(digest, file)}\r`),
    form('empty lines between', (digest, file) => `${plain(digest, file)}\n`),
    { name: 'comments with `#`', content: `# checksums\n${listed(plain)}` },
    { name: 'no line break at the end', content: listed(plain).trimEnd() },
    form('blanks before the digest', (digest, file) => `  ${plain(digest, file)}`),
    form('`./` before the name', (digest, file) => plain(digest, `./${file}`)),
    { name: 'the same line twice', content: listed(plain).repeat(2) },
    {
      name: '`\\` before the digest, an escaped name',
      content: listed((digest) => `\\${digest}  back\\\\slash.bin`, ['back\\slash.bin']),
      files: ['back\\slash.bin'],
    },
    { name: 'a byte order mark before it', content: `\uFEFF${listed(plain)}` },
    {
      name: 'UTF-16 with a byte order mark (PowerShell 5)',
      content: Buffer.from(`\uFEFF${listed(plain).replaceAll('\n', '\r\n')}`, 'utf16le'),
    },
  ];
}
