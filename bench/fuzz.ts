// Fuzzes what reads the input of strangers: node bench/fuzz.ts [SECONDS [SEED]]. Prints a row for each target.
import { fuzz } from '../__tests__/verify/fuzz.ts';
import { targetsOf } from '../__tests__/verify/targets.ts';
import { keepMemorySmall } from '../src/process/v8-flags.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';

// As the command and the action do.
keepMemorySmall();

const [seconds = '300', given = String(Date.now() % 1e9)] = process.argv.slice(2);
const seed = Number(given);

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

const sandbox = await startSandbox({ publishMs: 2 });
try {
  const targets = await targetsOf(sandbox);
  const shareMs = (Number(seconds) * 1000) / targets.length;
  process.stdout.write(
    `seed ${seed}, ${seconds} s\n| target | runs | refused | slowest | peak memory so far |\n| --- | --- | --- | --- | --- |\n`,
  );
  for (const target of targets) {
    const end = performance.now() + shareMs;
    const { runs, refused, slowestMs } = fuzz(target, seed, () => performance.now() > end);
    process.stdout.write(
      `| ${target.name} | ${runs} | ${refused} | ${slowestMs.toFixed(1)} ms | ${peak()} MB |\n`,
    );
  }
} finally {
  await sandbox.close();
}
