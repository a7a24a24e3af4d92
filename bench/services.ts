// The processor time of the services of the stack.
import { readdir, readFile } from 'node:fs/promises';

/** Linux counts processor time in this many ticks per second, for every program (proc(5)). */
const TICKS_PER_SECOND = 100;

/** Processor time of all other processes of the stack's namespace so far, in seconds: of the services, between runs. */
export async function servicesSeconds(): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const ticks = await Promise.all(pids.map(ticksOf));
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND;
}

/** User and system time: the 14th and 15th field, the 12th and 13th after the name, which may hold anything. */
async function ticksOf(pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''); // it may have ended
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}
