// Files → one workflow artifact with a name that no other job of the run uses; its digest is checked afterwards.
import { createHash } from 'node:crypto';
import { Failure, quote } from '../../errors/failure.ts';
import { relativePath } from '../../files/paths.ts';
import type { Shard } from '../../files/shard.ts';
import { KEEP_REMEDY } from '../outage.ts';
import { withDeadlines } from './library-requests.ts';
import { afterBreaks, isServiceOut, type Patience, wordsOf } from './retry.ts';

export type Artifact = Readonly<{ id: number; name: string; url: string; digest: string }>;

type ArtifactOptions = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  /** Default: a name made of the job and the content, with a number if it is already used. */
  name: string | undefined;
  retentionDays: number | undefined;
  /** Only for a job that signed one shard; the job that merges the shards finds them by this name. */
  shard?: Shard | undefined;
  /** Absolute; paths in the artifact are relative to it. */
  root: string;
  onNotice: (text: string) => void;
  /** How long to wait for a service that is out. */
  patience: Patience;
}>;

const MAX_NAMES = 100;

/**
 * Uploads the files as one artifact. Throws `artifact-refused` with the service's message, or `artifact-mismatch` when
 * the service then has a digest that differs from that of the uploaded bytes.
 */
export async function uploadArtifact(files: readonly string[], options: ArtifactOptions): Promise<Artifact> {
  const paths = files.map((file) => relativePath(options.root, file));
  let store: string | undefined;
  const onStore = (host: string) => {
    store = host;
  };
  let isRepeated = false;
  for (let number = 1; ; number += 1) {
    const name = options.name ?? defaultName(paths, options, number);
    try {
      return await withDeadlines(() => uploadAs(name, files, options), { onStore });
    } catch (cause) {
      if (cause instanceof Failure) throw cause;
      const words = wordsOf(cause);
      const stage = stageOf(words);
      const mayRename = options.name === undefined && number < MAX_NAMES;
      if (mayRename && stage === 'taken') continue;
      // The service received all bytes, and the name is used up: another name adds only one more upload.
      if (mayRename && stage === 'unfinished' && !isRepeated) {
        isRepeated = true;
        const what = `the upload of artifact ${quote(name)} did not finish: ${quote(words, 300)}`;
        options.onNotice(`${what}. It is uploaded again under the next number`);
        continue;
      }
      throw refused(name, cause, stage, store);
    }
  }
}

async function uploadAs(name: string, files: readonly string[], options: ArtifactOptions): Promise<Artifact> {
  const { env, root, retentionDays, patience } = options;
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const settings = retentionDays === undefined ? {} : { retentionDays };
  const upload = () => client.uploadArtifact(name, [...files], root, settings);
  const { id, digest } = await afterBreaks(upload, { ...patience, broken: NOT_MADE });
  if (id === undefined || digest === undefined) throw new Error('the service returned no id');
  // Another attempt of the run may have left an artifact with the same name.
  const find = async () => (await client.listArtifacts()).artifacts.find((each) => each.id === id);
  await assertStored(find, { name, digest }, options);
  return { id, name, digest: `sha256:${digest}`, url: artifactUrl(env, id) };
}

/** The service was out before it created the artifact. Once it is created, its name is used up. */
const NOT_MADE = /^Failed to CreateArtifact: (Unable to make request: E|Failed to make request after)/;

type Stage = 'taken' | 'unmade' | 'made' | 'unfinished';

/** How far the library came, according to its message; `taken`: another artifact has the name. */
function stageOf(words: string): Stage {
  if (/^Failed to FinalizeArtifact/.test(words)) return 'unfinished';
  if (!/^Failed to CreateArtifact/.test(words)) return 'made';
  return /\(409\)|already exists/i.test(words) ? 'taken' : 'unmade';
}

/** `store` is the host that the bytes were sent to, if any were sent. */
function refused(name: string, cause: unknown, stage: Stage, store: string | undefined): Failure {
  const words = wordsOf(cause);
  const isUnstored = stage === 'made' && store !== undefined;
  const where = isUnstored ? `was not stored at ${quote(store)}` : 'was not accepted';
  const what = `artifact ${quote(name)} ${where}: ${quote(words, 300)}`;
  const remedy = isUnstored ? reachRemedy(words, store) : serviceRemedy(words, stage);
  return new Failure('artifact-refused', what, { cause, remedy });
}

/** Undefined if the service's message is more specific. */
function serviceRemedy(words: string, stage: Stage): string | undefined {
  if (stage === 'unfinished')
    return 'Run it again with another `artifact-name`, or without one: this attempt has already used this name. Signed files stay signed.';
  return isServiceOut(words) ? KEEP_REMEDY : undefined;
}

/** Undefined if the store was reached and refused. */
function reachRemedy(words: string, store: string): string | undefined {
  if (!/^Unable to make request|stalled/.test(words)) return undefined;
  return `Let this runner reach ${quote(store)}, where GitHub stores artifacts (${HOSTS_DOCS}), or set \`upload-artifact: false\`. Signed files stay signed.`;
}

const HOSTS_DOCS =
  'https://docs.github.com/en/actions/concepts/runners/communicating-with-self-hosted-runners';

type Stored = Readonly<{ digest?: string }>;

/** The artifact exists now; if it cannot be read yet, that is not a reason to fail. */
async function assertStored(
  look: () => Promise<Stored | undefined>,
  { name, digest }: Readonly<{ name: string; digest: string }>,
  { onNotice }: ArtifactOptions,
): Promise<void> {
  let artifact: Stored;
  try {
    artifact = await afterBreaks(
      async () => {
        const found = await look();
        if (found === undefined) throw new Error('it is not listed');
        return found;
      },
      { broken: /./ },
    );
  } catch (cause) {
    onNotice(
      `artifact ${quote(name)} was uploaded, but its digest could not be checked: ${quote(wordsOf(cause), 300)}`,
    );
    return;
  }
  if (artifact.digest === undefined || artifact.digest === `sha256:${digest}`) return;
  throw new Failure(
    'artifact-mismatch',
    `artifact ${quote(name)} has digest ${artifact.digest}, but sha256:${digest} was uploaded`,
  );
}

/** Jobs of a matrix have the same job ID, but usually sign different files; if not, the number distinguishes them. */
function defaultName(files: readonly string[], { env, shard }: ArtifactOptions, number: number): string {
  const content = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 8);
  const job = (env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '-');
  const share = shard === undefined ? '' : `${shard.index}-of-${shard.count}-`;
  return `sigstore-bundles-${job}-${share}${content}${number === 1 ? '' : `-${number}`}`;
}

function artifactUrl(env: ArtifactOptions['env'], id: number): string {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' } = env;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
