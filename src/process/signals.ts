// What ends the process from outside → an orderly stop: no new work, what is being logged finished, whole files only.
import { asFailure, Failure } from '../errors/failure.ts';

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Listens for the signals, and for what a library throws where it cannot be caught, such as in an event of its own.
 * Gives a function that tells the exit status of what came, or undefined.
 */
export function stopOnSignals(stop: AbortController): () => number | undefined {
  let exitCode: number | undefined;
  for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      exitCode = EXIT_CODES[name];
      stop.abort(new Failure('interrupted', `the run was stopped by ${name}`, { cause: name }));
    });
  }
  process.once('uncaughtException', (error) => {
    exitCode = 1;
    stop.abort(asFailure(error));
  });
  return () => exitCode;
}
