// A question to the person at standard input, answered with one line, from a terminal or a pipe.
import { createInterface } from 'node:readline';

/** Standard input, and whether a person uses it. */
export type Input = Readonly<{ open: () => NodeJS.ReadableStream; terminal: boolean }>;

/** Asks for one line. It rejects when the input ends, and stops reading when `signal` is aborted. */
type Ask = (question: string, signal: AbortSignal) => Promise<string>;

/**
 * Asks through `say` and reads lines of the input. The input keeps the process running only while an answer is awaited.
 * A terminal shows the end of the answer's line; elsewhere, or without an answer, this function ends the line.
 */
export function createAsk({ open: openInput, terminal }: Input, say: (text: string) => void): Ask {
  const early: string[] = [];
  let ended = false;
  let hear: ((line: string | undefined) => void) | undefined;
  let lines: ReturnType<typeof createInterface> | undefined;
  const open = () => {
    const reader = createInterface({ input: openInput() });
    reader.on('line', (line) => (hear === undefined ? early.push(line) : hear(line)));
    reader.on('close', () => {
      ended = true;
      hear?.(undefined);
    });
    return reader;
  };
  return async (question, signal) => {
    say(question);
    const [first] = early.splice(0, 1);
    if (first !== undefined) {
      if (!terminal) say('\n');
      return first;
    }
    lines ??= open();
    const reader = lines;
    const stop = () => reader.close();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    else if (!ended) reader.resume();
    try {
      const line = ended ? undefined : await new Promise<string | undefined>((resolve) => (hear = resolve));
      if (line === undefined || !terminal) say('\n');
      if (line === undefined) throw new Error('the input ended');
      return line;
    } finally {
      hear = undefined;
      signal.removeEventListener('abort', stop);
      if (!ended) reader.pause();
    }
  };
}
