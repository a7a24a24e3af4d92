// Signals and uncaught errors → an orderly stop: no new work, signatures being logged are finished, only whole files.
import { asFailure, Failure } from '../errors/failure.ts';

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Listens for the signals, and for errors that a library throws where they cannot be caught, such as in its own events.
 * Returns a function that returns the exit status for what happened, or undefined.
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
