// The command: finds what was asked, runs it, and says on standard error what went wrong.
import { diagnose } from '../diagnose.ts';
import { VERSION } from '../version.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { helpText } from './commands.ts';
import type { CommandContext } from './context.ts';

/** Runs the words after the program's name. Gives the exit status; throws nothing. */
export async function runCommand(words: readonly string[], context: CommandContext): Promise<number> {
  const { print, say } = context;
  try {
    if (words[0] === '--version') {
      print(`sigstore-sign ${VERSION}\n`);
      return 0;
    }
    if (words[0] === '--help' || words[0] === '-h') {
      print(helpText(undefined));
      return 0;
    }
    const parsed = parseArguments(words);
    if (parsed.options.has('help')) {
      print(helpText(parsed.command));
      return 0;
    }
    return await dispatch(parsed, context);
  } catch (error) {
    const { code, what, why, fix, exitCode } = diagnose(error);
    say(`error: ${what}\n  why:  ${why}\n  fix:  ${fix}\n  code: ${code}\n`);
    return exitCode;
  }
}

/** Each command loads alone. */
async function dispatch({ command, options, operands }: Arguments, context: CommandContext): Promise<number> {
  switch (command.name) {
    case 'sign':
      return (await import('./sign.ts')).sign(operands, options, context);
    case 'verify':
      return (await import('./verify.ts')).verify(operands, options, context);
    case 'identity':
      return (await import('./identity.ts')).identity(options, context);
    case 'demo':
      return (await import('./demo.ts')).demo(operands, options, context);
    default:
      return (await import('./sandbox.ts')).sandbox(operands, context);
  }
}
