// Progress of long work on a terminal: one line that is overwritten; nothing in a pipe.

const EVERY_MS = 100;
const ERASE = '\r\u001b[2K';

type Progress = Readonly<{
  report: (done: number, total: number) => void;
  /** Prints another message: the progress line is cleared first. */
  say: (text: string) => void;
  end: () => void;
}>;

/** Writes through `say`, at most ten times per second. */
export function createProgress(
  options: Readonly<{ say: (text: string) => void; terminal: boolean; now: () => Date }>,
): Progress {
  const { say, terminal, now } = options;
  let open = false;
  let lastMs = 0;
  const end = () => {
    if (open) say(ERASE);
    open = false;
  };
  return {
    report: (done, total) => {
      const nowMs = now().getTime();
      if (!terminal || total < 2 || nowMs - lastMs < EVERY_MS) return;
      lastMs = nowMs;
      open = true;
      say(`${ERASE}${done} of ${total} files done`);
    },
    say: (text) => {
      end();
      say(text);
    },
    end,
  };
}
