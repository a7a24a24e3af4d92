// Progress of long work in the log: grouped, at most one line per second, each failure at once.
import type { SignedFile } from '../../engine/result.ts';
import { count } from '../../text/plural.ts';
import { visible } from '../../text/unseen.ts';
import type { Log } from '../logger.ts';

const EVERY_MS = 1000;
/** Up to this many files, each file gets a line. */
const FEW = 25;

type Progress = Readonly<{
  start: (total: number) => void;
  report: (done: number, total: number, file: SignedFile) => void;
  /** A document that was signed. */
  reportDocument: (document: SignedFile) => void;
  end: () => void;
}>;

/** Writes to the log; the group is always closed. */
export function createProgress(log: Log, now: () => Date): Progress {
  let open = false;
  let lastMs = 0;
  return {
    start: (total) => {
      open = true;
      log.startGroup(`Signing ${count(total, 'file')}`);
    },
    report: (done, total, { file, status, failure, log: entry }) => {
      const nowMs = now().getTime();
      if (status === 'failed')
        log.info(`${visible(file.path)}: not signed: ${failure?.message ?? 'unknown'}`);
      else if (status === 'covered' && total <= FEW) log.info(`${visible(file.path)}: read`);
      else if (total <= FEW) log.info(`${visible(file.path)}: signed, log entry ${entry?.index ?? '?'}`);
      else if (nowMs - lastMs >= EVERY_MS || done === total) log.info(`${done} of ${total} files done`);
      else return;
      lastMs = nowMs;
    },
    reportDocument: ({ file, log: entry }) =>
      log.info(`${visible(file.path)}: signed, log entry ${entry?.index ?? '?'}`),
    end: () => {
      if (open) log.endGroup();
      open = false;
    },
  };
}
