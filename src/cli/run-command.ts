// The command: reads its arguments, runs it, and reports errors on standard error.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnoseCommand } from '../errors/diagnose.ts';
import { Failure } from '../errors/failure.ts';
import { EXIT } from '../errors/remedies.ts';
import type { Input } from '../process/prompt.ts';
import { threadProgram } from '../process/thread-program.ts';
import { keepMemorySmall } from '../process/v8-flags.ts';
import type { Writer } from '../process/writer.ts';
import { asTyped, PROGRAM } from '../text/program-name.ts';
import { visible } from '../text/unseen.ts';
import { cacheDirectory } from '../trust/cache-directory.ts';
import type { CommandContext } from './context.ts';
import { findInvocation } from './invocation.ts';
import { COMMANDS } from './options/commands.ts';
import { findCommand, unknownCommand } from './options/find-command.ts';
import { helpText } from './options/help.ts';
import { type Arguments, asksFor, parseArguments } from './options/parse-arguments.ts';
import { VERSION_LINE } from './print-version.ts';
import { isColourWanted, paint } from './terminal/color.ts';
import { errorText, noteText, withoutCommands } from './terminal/messages.ts';
import { pathLines } from './terminal/path-lines.ts';

/** The process, as values and functions. */
type Surroundings = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  stdout: Writer;
  stderr: Writer;
  stdin: Input;
  platform: NodeJS.Platform;
  /** The file that Node.js runs, absolute. */
  entry: string;
  /** Both may throw: a directory can be removed, and a user can be without a home directory. */
  directories: Readonly<{ cwd: () => string; home: () => string }>;
  stop: AbortController;
  now: () => Date;
}>;

/** Runs the words after the program's name. Returns the exit status; throws nothing. */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<number> {
  keepMemorySmall();
  const { env, stdout: plain } = surroundings;
  const stdout = guarded(plain);
  const isColoured = surroundings.stderr.terminal && isColourWanted(env);
  const stderr = guarded(surroundings.stderr, isColoured ? paint : undefined);
  let printed = false;
  const print = (text: string) => {
    printed = true;
    stdout.write(text);
  };
  const printPaths = (paths: readonly string[]) => {
    const { lines, left } = pathLines(paths, { terminal: plain.terminal, env });
    if (lines.length > 0) printed = true;
    for (const line of lines) plain.write(`${line}\n`);
    return left;
  };
  const program = () => programOf(surroundings);
  const streams = { print, printPaths, stderr, program };
  const exitCode = await execute(words, { ...surroundings, ...streams }).catch((error: unknown) => {
    const { command: known } = findCommand(words);
    const diagnosis = diagnoseCommand(error, known?.name);
    const { code, what } = diagnosis;
    const inJson = known !== undefined && asksFor('json', words, known);
    if (inJson && !printed) print(`${JSON.stringify({ failure: { code, message: what } }, null, 2)}\n`);
    stderr.write(errorText(diagnosis, program));
    return diagnosis.exitCode;
  });
  const problem = await stdout.finish();
  if (problem !== undefined) {
    const failure = new Failure('output-unwritable', `standard output cannot be written (${problem})`, {
      remedy: 'Redirect standard output to another place, and run it again.',
    });
    stderr.write(errorText(diagnoseCommand(failure, undefined), program));
  }
  await stderr.finish();
  return problem !== undefined && exitCode === EXIT.ok ? EXIT.fileSystem : exitCode;
}

/** The name of a file or the text of a service never becomes a command to the runner of a job, or to a terminal. */
function guarded({ write, ...rest }: Writer, dress = (text: string) => text): Writer {
  // Line breaks, and what moves the progress line, are our own; in text from outside they are already codes.
  const safe = (text: string) => withoutCommands(text.replace(/[^\0-\x1f]+/g, (words) => visible(words)));
  return { ...rest, write: (text) => write(dress(safe(text))) };
}

type Streams = Surroundings & Pick<CommandContext, 'print' | 'printPaths' | 'program'>;

function programOf({ entry, directories, env }: Surroundings): string {
  try {
    return findInvocation(entry, directories.cwd(), env);
  } catch {
    return PROGRAM; // the working directory no longer exists
  }
}

async function execute(words: readonly string[], surroundings: Streams): Promise<number> {
  const about = aboutTheProgram(words);
  if (about !== undefined) {
    surroundings.print(about === VERSION_LINE ? about : asTyped(about, surroundings.program()));
    return EXIT.ok;
  }
  const parsed = parseArguments(words, surroundings.env, (name) => isThere(name, surroundings));
  if (parsed.options.has('help')) {
    surroundings.print(asTyped(helpText(parsed.command), surroundings.program()));
    return EXIT.ok;
  }
  const context = contextOf(parsed, surroundings);
  for (const notice of parsed.notices) context.tell(noteText(notice));
  for (const { name, variable } of parsed.assumed)
    context.tell(noteText(`--${name} is taken from ${variable}`));
  return dispatch(parsed, context);
}

/** The version, or help that needs no command to run; undefined for other words. Throws `usage`. */
function aboutTheProgram(words: readonly string[]): string | undefined {
  const { leading, name, command, words: others } = findCommand(words);
  const isVersion = leading.some((word) => word === '--version' || word === '-V');
  if (isVersion || name === 'version') return VERSION_LINE;
  if (name === 'help') {
    const [asked, topic, ...more] = others.slice(leading.length);
    if (asked === undefined || asked === 'help') return helpText(undefined);
    const about = COMMANDS.find((candidate) => candidate.name === asked);
    if (about === undefined) throw unknownCommand(asked, topic === undefined ? [] : [topic, ...more]);
    return helpText(about, topic);
  }
  const isHelp = leading.some((word) => word === '--help' || word === '-h');
  return isHelp && command === undefined ? helpText(undefined) : undefined;
}

/** Whether a file, or anything else, with this name exists. */
function isThere(name: string, { directories }: Surroundings): boolean {
  try {
    return existsSync(resolve(directories.cwd(), name));
  } catch {
    return false;
  }
}

function contextOf({ options }: Arguments, surroundings: Streams): CommandContext {
  const { env, directories, stderr, stdin, platform, entry, stop, now, print, printPaths, program } =
    surroundings;
  let cwd: string;
  try {
    cwd = directories.cwd();
  } catch (cause) {
    throw new Failure('file-unreadable', 'the working directory no longer exists', { cause });
  }
  const cacheDir = cacheDirectory(env, directories.home);
  const verbosity = Number(options.get('verbose') ?? 0);
  const tell = options.has('quiet') ? () => {} : stderr.write;
  const streams = { print, printPaths, say: stderr.write, tell, stdin, terminal: stderr.terminal };
  const thread = () => threadProgram(entry, '..');
  return { env, cwd, cacheDir, program, ...streams, platform, thread, verbosity, stop, now };
}

/** Loads only the module of the command. */
async function dispatch({ command, options, operands }: Arguments, context: CommandContext): Promise<number> {
  switch (command.name) {
    case 'sign':
      return (await import('./commands/sign.ts')).sign(operands, options, context);
    case 'attest':
      return (await import('./commands/attest.ts')).attest(operands, options, context);
    case 'verify':
      return (await import('./commands/verify.ts')).verify(operands, options, context);
    case 'identity':
      return (await import('./commands/identity.ts')).identity(options, context);
    case 'demo':
      return (await import('./sandbox/demo.ts')).demo(operands, options, context);
    case 'completion':
      context.print((await import('./completion/completion.ts')).completionScript(operands));
      return EXIT.ok;
    default:
      return (await import('./sandbox/sandbox.ts')).sandbox(operands, context);
  }
}
