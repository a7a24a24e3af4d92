// Inputs that several actions have, and what is wrong with them beside one another.
import type { InstanceChoice } from '../trust/instance-choice.ts';
import type { Reader } from './read-inputs.ts';

type Reading<Name extends string> = Pick<Reader<Name>, 'text' | 'problem'>;

/** `instance` or `trusted-root`: whom to believe. */
export function readTrust({ text, problem }: Reading<'instance' | 'trusted-root'>): InstanceChoice {
  const [instance = 'public-good', trustedRootPath] = [text('instance'), text('trusted-root')];
  if (trustedRootPath !== undefined && instance !== 'public-good')
    problem('inputs "instance" and "trusted-root" say the same thing twice; give one of them');
  return { instance, trustedRootPath };
}

/** `release`, a tag or `auto`, and the token for it. */
export function readRelease({ text, problem }: Reading<'release' | 'github-token'>): Readonly<{
  release: string | undefined;
  githubToken: string | undefined;
}> {
  const [release, githubToken] = [text('release'), text('github-token')];
  if (release !== undefined && githubToken === undefined)
    problem('input "release" needs a "github-token"; leave it out to use that of the job');
  return { release, githubToken };
}
