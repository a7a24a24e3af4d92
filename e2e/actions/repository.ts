// A throw-away repository like that of a user, and the folders that act uses for external actions.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execute } from '../execute.ts';
import { withoutSelfReferences } from '../self-repository.ts';
import * as sigstore from '../sigstore.ts';

export type LaidOut = Readonly<{
  project: string;
  /** `owner/repository@ref` → the folder that replaces it. */
  repositories: ReadonlyMap<string, string>;
}>;

const PRODUCT = 'octo/sigstore-sign';
const EXAMPLE_INSTANCE = 'https://sigstore.acme.example.test/client_trust_config.json';
const COMMIT = 'a'.repeat(40);

/**
 * Writes the repository of the run and that of the product, with only the files that are used, to `home`. The first has the given workflows by path, or those of e2e/workflows, and
 * then also holds the action itself for `uses: ./`; with given ones, it holds `parts`. The address of an instance in an example becomes that of the stack's.
 * Throws when a workflow uses something that has no stand-in.
 */
export async function layOut(
  home: string,
  trustConfigUrl: string,
  workflows?: ReadonlyMap<string, string>,
  parts?: readonly string[],
): Promise<LaidOut> {
  const [project, product] = [join(home, 'project'), join(home, 'product')];
  const own = ['action.yml', 'sign', 'verify', 'collect', 'dist', 'package.json'];
  const sign = await readFile(join(sigstore.repository, '.github/workflows/sign.yml'), 'utf8');
  for (const name of own) await copy(join(sigstore.repository, name), join(product, name));
  // As the runner resolves it.
  const known = withoutSelfReferences(sign, (path) => `${PRODUCT}/${path}@${COMMIT}`);
  await write(join(product, '.github/workflows/sign.yml'), known);
  for (const name of parts ?? (workflows === undefined ? own : []))
    await copy(join(sigstore.repository, name), join(project, name));
  const texts = workflows ?? (await ownWorkflows());
  for (const [path, text] of texts)
    await write(join(project, path), text.replaceAll(EXAMPLE_INSTANCE, trustConfigUrl));
  await commitAll(project, { repository: 'octo/demo', tag: 'v1.0.0' });
  return { project, repositories: await standIns([...texts.values(), known], product) };
}

async function ownWorkflows(): Promise<Map<string, string>> {
  const folder = join(import.meta.dirname, '../workflows');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml'));
  const read = async (name: string) =>
    [`.github/workflows/${name}`, await readFile(join(folder, name), 'utf8')] as const;
  return new Map(await Promise.all(names.map(read)));
}

/** The folders that replace the external actions in these workflows. Throws an Error for one that has none. */
export async function standIns(texts: readonly string[], product: string): Promise<Map<string, string>> {
  const folders = await readdir(import.meta.dirname);
  const found = new Map<string, string>();
  for (const [, owner, name = '', ref] of texts
    .join('\n')
    .matchAll(/\buses: *["']?([\w.-]+)\/([\w.-]+)[^@\s]*@([^\s"']+)/g)) {
    const whole = `${owner}/${name}`;
    if (whole === 'actions/checkout') continue; // act itself copies the repository of the run
    if (whole !== PRODUCT && !folders.includes(name))
      throw new Error(`${whole} has no stand-in in e2e/actions`);
    found.set(`${whole}@${ref}`, whole === PRODUCT ? product : join(import.meta.dirname, name));
  }
  return found;
}

/** Makes a folder a repository with one commit, with all files and a tag. Gives the commit. */
export async function commitAll(
  project: string,
  { repository, tag }: Readonly<{ repository: string; tag: string }>,
): Promise<string> {
  const author = { GIT_AUTHOR_NAME: 'mona', GIT_AUTHOR_EMAIL: 'mona@example.test' };
  const committer = { GIT_COMMITTER_NAME: 'mona', GIT_COMMITTER_EMAIL: 'mona@example.test' };
  const env = { ...author, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  let said = '';
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['remote', 'add', 'origin', `https://github.com/${repository}.git`],
    ['add', '--force', '.'],
    ['commit', '--quiet', '--message', 'A release'],
    ['tag', tag],
    ['rev-parse', 'HEAD'],
  ]) {
    const { status, stdout, stderr } = await execute('git', args, { cwd: project, env });
    if (status !== 0) throw new Error(stderr);
    said = stdout;
  }
  return said.trim();
}

/** Folders that do not exist yet are not copied: a workflow that uses one reports that. */
const copy = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
