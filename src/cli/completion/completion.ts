// `sigstore-sign completion`: the script that completes the command in a shell.
import { Failure, quote } from '../../errors/failure.ts';
import { SHELLS, type Shell } from '../options/commands.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The script for the shell that the operands name. Throws `usage` unless they name one shell. */
export function completionScript(operands: readonly string[]): string {
  const [name = '', ...more] = operands;
  const shell = SHELLS.find((known) => known === name);
  const choice = `${SHELLS.slice(0, -1).join(', ')} or ${SHELLS.at(-1)}`;
  if (shell === undefined) throw new Failure('usage', `the shell must be ${choice}, not ${quote(name)}`);
  if (more.length > 0) throw new Failure('usage', 'completion takes the name of one shell');
  return SCRIPTS[shell]();
}
