// Standard output and standard error: written in order, and calm when nobody reads to the end.

export type Writer = Readonly<{
  write: (text: string) => void;
  /** A terminal shows it. */
  terminal: boolean;
  /** Waits until all is written; gives the error code of what could not be, such as ENOSPC. */
  finish: () => Promise<string | undefined>;
}>;

/** A writer to a stream. That its reader went away (`| head -1`) is no failure: the files matter, not the words. */
export function createWriter(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Writer {
  let problem: string | undefined;
  let last: Promise<void> = Promise.resolve();
  const note = (error: NodeJS.ErrnoException | null | undefined): void => {
    if (error && error.code !== 'EPIPE') problem ??= error.code ?? 'unknown';
  };
  // The stream tells an error to this listener or throws it as uncaught, whatever the callback below hears.
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
