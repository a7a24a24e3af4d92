// Any failure → what happened, why, and what to do, for the action, the command and the module.
import { asTyped, PROGRAM } from '../text/program-name.ts';
import { asFailure, type Failure, type FailureCode, type Place } from './failure.ts';
import { EXIT, REMEDIES, type Remedy } from './remedies.ts';

export type Diagnosis = Readonly<{
  code: FailureCode;
  /** What happened: one sentence. */
  what: string;
  /** Why it happened: one sentence; undefined if the message explains it fully. */
  why: string | undefined;
  /** What to do: one sentence. */
  fix: string;
  patch: string | undefined;
  place: Place | undefined;
  exitCode: number;
}>;

/**
 * What a person needs to know about any thrown value, with the inputs of the action; `program` is what starts the
 * command. Throws nothing.
 */
export function diagnose(thrown: unknown, program = PROGRAM): Diagnosis {
  const failure = asFailure(thrown);
  return diagnosisOf(failure, asTyped(REMEDIES[failure.code].fix, program));
}

/** The same with the options of the command; `name` is the command, if known. Throws nothing. */
export function diagnoseCommand(thrown: unknown, name: string | undefined): Diagnosis {
  const failure = asFailure(thrown);
  return diagnosisOf(failure, commandFix(REMEDIES[failure.code], name));
}

/** The same for a caller of the module. Throws nothing. */
export function diagnoseModule(thrown: unknown): Diagnosis {
  const failure = asFailure(thrown);
  const { fix, module = fix }: Remedy = REMEDIES[failure.code];
  // The command is installed with the module.
  return diagnosisOf(failure, asTyped(module, `npx ${PROGRAM}`));
}

/** What to do with the command; `name` as in diagnoseCommand. */
export function commandFix({ fix, command = fix }: Remedy, name?: string): string {
  return typeof command === 'string' ? command : command(name);
}

function diagnosisOf(failure: Failure, fix: string): Diagnosis {
  const { code, message: what, remedy, patch, place } = failure;
  const { exit, why } = REMEDIES[code];
  const exitCode = EXIT[exit];
  return { code, what, why: failure.why ?? why, fix: remedy ?? fix, patch, place, exitCode };
}
