// The requested release: by a tag, or by what triggered the run.
import { valueAt } from '../../encoding/strict-json.ts';
import { Failure, quote } from '../../errors/failure.ts';

type ReleaseChoice = Readonly<{
  /** A tag, or `auto`. */
  choice: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The payload of the event. */
  event: unknown;
}>;

const MAX_TAG_BYTES = 255;

/**
 * The tag of the release, or the ID of the release that the event is about. Sends no request. Throws `input-invalid`
 * for a name that cannot be a tag (git-check-ref-format), `release-missing` if `auto` finds neither.
 */
export function chooseRelease({ choice, env, event }: ReleaseChoice): Readonly<{ id?: number; tag: string }> {
  if (choice !== 'auto') return { tag: checkedTag(choice) };
  const [id, tag] = [valueAt(event, 'release', 'id'), valueAt(event, 'release', 'tag_name')];
  if (Number.isSafeInteger(id) && typeof tag === 'string') return { id: Number(id), tag };
  if (env['GITHUB_REF_TYPE'] === 'tag' && env['GITHUB_REF_NAME']) return { tag: env['GITHUB_REF_NAME'] };
  const by = `the event ${quote(env['GITHUB_EVENT_NAME'] ?? '')} on ${quote(env['GITHUB_REF'] ?? '')}`;
  throw new Failure(
    'release-missing',
    `\`release: auto\` needs a run that a release or a tag triggered; this run was triggered by ${by}`,
    { remedy: 'Set `release` to the tag, or run the workflow on a tag or a release.' },
  );
}

function checkedTag(tag: string): string {
  const wrong =
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)/.test(tag) ||
    /^[-/.]|[/.]$/.test(tag) ||
    Buffer.byteLength(tag) > MAX_TAG_BYTES;
  if (wrong) throw new Failure('input-invalid', `input "release" must be a tag or auto, not ${quote(tag)}`);
  return tag;
}
