// One file → one asset: sent as a stream, and compared with what GitHub reports.
import { createReadStream } from 'node:fs';
import { jsonObjectIn } from '../../encoding/strict-json.ts';
import { Failure, quote } from '../../errors/failure.ts';
import type { Existing } from '../../files/output-plan.ts';
import { refusalWords } from '../refusal-words.ts';
import { refusalCode } from './api.ts';
import { assetNameOf } from './asset-name.ts';
import type { Release } from './open.ts';

/** A file to publish, whether it exists yet or not. */
export type FileToPublish = Readonly<{
  /** Its name in messages. */
  path: string;
  absolute: string;
  /** The name of its asset; GitHub may change it. */
  name: string;
  /** What to do with another asset with that name. */
  existing: Existing;
  /** The SHA-256 that it must have, 32 bytes, if it is known; this may read the file. */
  expectedDigest?: (() => Promise<Buffer>) | undefined;
}>;

/** The same after reading, as it must arrive: with its size in bytes and its SHA-256. */
export type PublishedFile = FileToPublish & Readonly<{ size: number; digest: Buffer }>;

const NAME_TAKEN =
  'Delete the asset whose name GitHub makes of this one, and re-run the job with `existing: keep`.';

/**
 * Sends the file. Returns the name of the asset that GitHub reports, or the refusal if an asset with that name exists.
 */
export async function upload(
  { github, uploadUrl }: Release,
  file: PublishedFile,
): Promise<Readonly<{ name: string }> | Failure> {
  const { absolute, size, digest, name } = file;
  const url = new URL(`${uploadUrl}?name=${encodeURIComponent(name)}`);
  const attemptMs = 60_000 + size / 100; // at least 100 kB/s
  const answer = await github.request({
    method: 'POST',
    url,
    attemptMs,
    callMs: 2 * attemptMs,
    expect: [401, 403, 404, 422],
    headers: { 'content-type': 'application/octet-stream', accept: 'application/vnd.github+json' },
    body: { length: size, open: () => createReadStream(absolute, { end: Math.max(0, size - 1) }) },
  });
  const text = answer.body.toString('utf8');
  const stored = jsonObjectIn(answer.body) ?? {};
  if (answer.status !== 201) {
    const words = refusalWords(answer.body);
    const what = `GitHub did not accept asset ${quote(name)}: it answered ${answer.status}: ${quote(words, 300)}`;
    const { status } = answer;
    const isTaken = status === 422 && text.includes('already_exists');
    const remedy = isTaken ? NAME_TAKEN : undefined;
    const failure = new Failure(refusalCode(status, words), what, { status, remedy });
    if (isTaken) return failure;
    throw failure;
  }
  const expected = `sha256:${digest.toString('hex')}`;
  const held = stored['digest'] ?? undefined;
  const whole = stored['state'] === 'uploaded' && stored['size'] === size;
  if (whole && (held === undefined || held === expected))
    return { name: typeof stored['name'] === 'string' ? stored['name'] : assetNameOf(name) };
  throw new Failure(
    'release-mismatch',
    `asset ${quote(name)} is not what was uploaded: it has ${quote(held)}, expected was ${expected}`,
  );
}
