// Inputs that several actions have, each with its text only once, and the problems of their combinations.
import type { Existing } from '../files/output-plan.ts';
import type { InstanceChoice } from '../trust/instance-choice.ts';
import { artifactName, flag, number, oneOf, text, time } from './input-kinds.ts';
import type { InputTable } from './read-inputs.ts';

/** Rows for the tables. An input that means something else in an action has its own description there. */
export const SHARED = {
  instance: {
    kind: text,
    default: 'public-good',
    description:
      'The Sigstore instance: `public-good`, `staging`, or the path or https URL of a client trust configuration.',
  },
  'trusted-root': {
    kind: text,
    key: 'trustedRootPath',
    description:
      'The path of a trusted root, instead of `instance`. With it, no Sigstore service is contacted.',
  },
  'output-directory': {
    kind: text,
    description: 'The directory for the bundles. Default: each bundle goes next to its file.',
  },
  existing: {
    kind: oneOf<Existing>('fail', 'keep', 'overwrite'),
    default: 'fail',
    description:
      'What to do if a bundle already exists, in the workspace or on the release: `fail`, `keep` or `overwrite`.',
  },
  timeout: {
    kind: time,
    key: 'timeoutMs',
    default: '15m',
    description:
      'The time limit of the whole run, such as `90s`, `15m` or `2h`. Until then, the run waits for a service that is unavailable.',
  },
  'upload-artifact': {
    kind: flag,
    default: 'true',
    description: 'Upload the bundles and the manifest as a workflow artifact.',
  },
  'artifact-name': {
    kind: artifactName,
    description: 'The name of the artifact. Default: a name that is unique in the run.',
  },
  'retention-days': {
    kind: number(1, 400),
    description:
      'How many days the artifact is kept: at most 90 in a public repository, at most 400 in others. Default: the setting of the repository.',
  },
  release: {
    kind: text,
    description:
      'Attach the bundles and the manifest to the release of this tag. With `auto`, use the release or the tag that triggered the run. The release must exist and may be a draft. Needs `contents: write`.',
  },
  'github-token': {
    kind: text,
    expression: 'github.token',
    description: 'The token for `release`.',
  },
  summary: { kind: flag, default: 'true', description: 'Write the job summary.' },
} as const satisfies InputTable;

type Problem = (what: string) => void;

/** `files` or `digests`: the files of an action, and what it does with them. */
export function judgeFiles(
  { files, digests }: Readonly<{ files: string; digests: string }>,
  verb: 'sign' | 'verify',
  problem: Problem,
): void {
  if (files === '' && digests === '')
    problem('input "files" is empty; give at least one pattern, such as dist/*, or "digests"');
  if (files !== '' && digests !== '')
    problem(`inputs "files" and "digests" cannot be combined; ${verb} them in two steps`);
}

/** `instance` or `trusted-root`: what to trust. */
export function judgeTrust({ instance, trustedRootPath }: InstanceChoice, problem: Problem): void {
  if (trustedRootPath !== undefined && instance !== SHARED.instance.default)
    problem('inputs "instance" and "trusted-root" cannot be combined; give one of them');
}

/** `release`, a tag or `auto`, and the token for it. */
export function judgeRelease(
  { release, githubToken }: Readonly<Record<'release' | 'githubToken', string | undefined>>,
  problem: Problem,
): void {
  if (release !== undefined && githubToken === undefined)
    problem(
      'input "release" needs "github-token"; remove the empty "github-token" to use the token of the job',
    );
}
