// The versions of all programs in the tables.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { table } from '../../scripts/markdown.ts';
import { execute } from '../execute.ts';
import * as sigstore from '../sigstore.ts';
import { sigstoreGo } from '../verifiers.ts';
import { sigstoreJs } from './readers.ts';

const lineOf = async (program: string, ...args: string[]): Promise<string> =>
  (await execute(program, args)).stdout.split('\n').find((line) => line.trim() !== '') ?? '';
/** The version of a Go program, as the linker wrote it. */
const goVersion = async (program: string): Promise<string> => {
  const { stdout } = await execute('go', ['version', '-m', program]);
  return /^\tmod\t\S+\t(\S+)/m.exec(stdout)?.[1] ?? '';
};
const packageVersion = async (folder: string): Promise<string> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version;

/** A table of software, version and how it is run. */
export async function versions(): Promise<string> {
  const python = join(sigstore.tools, 'py/bin/python');
  const modules = join(sigstoreJs, 'node_modules');
  const services = ['fulcio', 'rekor-server', 'rekor-server-posix', 'timestamp-server'];
  const served = await Promise.all(
    services.map(async (name) => `${name} ${await goVersion(join(sigstore.tools, 'bin', name))}`),
  );
  const shasum = await lineOf('shasum', '--version');
  return table(
    ['software', 'version', 'how it is run'],
    [
      [
        'this product',
        await packageVersion(sigstore.repository),
        '`verify`; `sign --in-toto`; `verify --digests`',
      ],
      [
        'cosign',
        await goVersion(join(sigstore.tools, 'bin/cosign')),
        '`verify-blob`, `verify-blob-attestation`',
      ],
      [
        'sigstore-python',
        await lineOf(python, '-c', 'import sigstore; print(sigstore.__version__)'),
        'its module, as its command uses it',
      ],
      ['sigstore-go', await goVersion(sigstoreGo), 'its client for the conformance suite, `verify-bundle`'],
      [
        'sigstore-js',
        `sigstore ${await packageVersion(join(modules, 'sigstore'))}, @sigstore/verify ${await packageVersion(join(modules, '@sigstore/verify'))}`,
        'as its `verify()` does, with a given trusted root',
      ],
      [
        '`sha256sum`, `cksum`',
        (await lineOf('sha256sum', '--version')).replace(/.*\) /, 'GNU coreutils '),
        '`--check`',
      ],
      ['`shasum`', shasum, '`--check`'],
      ['the services that signed', served.join(', '), 'started by `e2e/stack.sh`'],
    ],
  );
}
