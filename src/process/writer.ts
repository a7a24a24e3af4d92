// Standard output and standard error: written in order, and without an error if the reader stops reading.

export type Writer = Readonly<{
  write: (text: string) => void;
  /** Whether it is a terminal. */
  terminal: boolean;
  /** Waits until everything is written; resolves to the error code of a failed write, such as ENOSPC. */
  finish: () => Promise<string | undefined>;
}>;

/**
 * A writer to a stream. If its reader ends (`| head -1`), that is not a failure: the files matter more than the
 * messages.
 */
export function createWriter(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Writer {
  let problem: string | undefined;
  let last: Promise<void> = Promise.resolve();
  const note = (error: NodeJS.ErrnoException | null | undefined): void => {
    if (error && error.code !== 'EPIPE') problem ??= error.code ?? 'unknown';
  };
  // The stream passes an error to this listener or throws it as uncaught, whatever the callback below gets.
  stream.on('error', note);
  return {
    terminal: stream.isTTY === true,
    write: (text) => {
      last = new Promise((done) => {
        stream.write(text, (error) => {
          note(error);
          done();
        });
      });
    },
    finish: async () => {
      await last;
      return problem;
    },
  };
}
