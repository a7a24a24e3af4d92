// SIGINT and SIGTERM → an orderly stop: no new work, requests aborted, whole files only.
import { Failure } from './errors.ts';

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Listens for both signals. Gives a function that tells the exit status of the one that came, or undefined. */
export function stopOnSignals(stop: AbortController): () => number | undefined {
  let exitCode: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      exitCode = EXIT_CODES[name];
      stop.abort(new Failure('interrupted', `the run was stopped by ${name}`, { cause: name }));
    });
  }
  return () => exitCode;
}
