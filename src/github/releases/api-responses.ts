// GitHub's answers about releases, with the type of every part checked: an answer may contain anything.
import { isRecord } from '../../encoding/strict-json.ts';
import { Failure } from '../../errors/failure.ts';

export type Asset = Readonly<{
  id: number;
  name: string;
  /** Bytes. */
  size: number;
  /** `starter`: its upload has not ended, or never will. */
  state: string;
  /** `sha256:` and 64 hexadecimal digits, if GitHub knows it. */
  digest: string | undefined;
  createdAt: Date;
}>;

export type FoundRelease = Readonly<{
  id: number;
  tag: string;
  /** Its web page. */
  url: string;
  /** The address to upload assets to, without its template. */
  uploadUrl: string;
  immutable: boolean;
}>;

/** A release in an answer (REST API, "Releases"). Throws `service-answer-invalid`. */
export function readRelease(value: unknown): FoundRelease {
  const { id, tag_name: tag, html_url: url, upload_url: template, immutable } = recordOf(value, 'release');
  const uploadUrl = typeof template === 'string' ? template.replace(/\{.*$/s, '') : '';
  if (!isId(id) || typeof tag !== 'string' || typeof url !== 'string' || !URL.canParse(uploadUrl))
    throw invalid('a release without its id, tag or URLs');
  return { id, tag, url, uploadUrl, immutable: immutable === true };
}

/** An asset in an answer (REST API, "Release assets"). Throws `service-answer-invalid`. */
export function readAsset(value: unknown): Asset {
  const { id, name, size, state, digest, created_at: created } = recordOf(value, 'asset');
  const createdAt = new Date(typeof created === 'string' ? created : Number.NaN);
  if (!isId(id) || typeof name !== 'string' || !isId(size) || Number.isNaN(createdAt.getTime()))
    throw invalid('an asset without its id, name, size or time');
  const known = typeof digest === 'string' ? digest : undefined;
  return { id, name, size, state: String(state), digest: known, createdAt };
}

/** The items of a list in an answer. Throws `service-answer-invalid`. */
export function readList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid('something that is not a list');
  return value;
}

function recordOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalid(`something that is not ${what === 'asset' ? 'an' : 'a'} ${what}`);
  return value;
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const invalid = (what: string): Failure =>
  new Failure('service-answer-invalid', `GitHub's API answered with ${what}`);
