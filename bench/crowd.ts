// A hundred thousand files by the action on the sandbox, and once more with all of them kept.
//   bench/run.sh crowd
import assert from 'node:assert/strict';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as sigstore from '../e2e/sigstore.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { inMegabytes, inSeconds, measure, table } from './measure.ts';

const COUNT = 100_000;
const CERTIFICATE_SECONDS = 9 * 60;

/** Prints one table; files are made under `work`. Throws unless every file is signed, and kept the second time. */
export async function crowd(work: string): Promise<void> {
  const folder = join(work, 'crowd');
  for (let n = 0; n < 100; n += 1) await mkdir(join(folder, `dist/d${n}`), { recursive: true });
  for (let n = 0; n < COUNT; n += 1)
    await writeFile(join(folder, `dist/d${n % 100}/file-${n}`), `${n}`.padEnd(1024, '.'));
  const sandbox = await startSandbox();
  try {
    await writeFile(join(folder, 'trust.json'), JSON.stringify(sandbox.clientTrustConfig));
    const signing = await run(folder, work, sandbox.env, { existing: 'fail', 'upload-artifact': 'false' });
    const asked = (name: string) => sandbox.requests.filter(({ service }) => service === name).length;
    const certificates = asked('fulcio');
    const perFile = sandbox.requests.length / COUNT;
    const before = sandbox.requests.length;
    const keeping = await run(folder, work, sandbox.env, { existing: 'keep' });
    const { files } = JSON.parse(await readFile(join(folder, 'sigstore-manifest.json'), 'utf8'));
    assert.ok(files.length === COUNT && files.every(({ status }: { status: string }) => status === 'kept'));
    const ofSigstore = sandbox.requests.slice(before).filter(({ service }) => service !== 'artifact').length;
    table(
      `${COUNT} files of 1 KiB by the action on the embedded Sigstore`,
      ['', 'measured', 'goal'],
      [
        ['time to sign', inSeconds(signing.seconds), ''],
        ['peak memory', inMegabytes(signing.peakBytes), '≤ 500 MB'],
        ['certificates', String(certificates), `≤ ${Math.ceil(signing.seconds / CERTIFICATE_SECONDS)}`],
        ['requests for each file', perFile.toFixed(2), '2'],
        ['summary', `${signing.summaryBytes} bytes`, '< 1 MiB'],
        ['outputs', `${signing.outputBytes} bytes`, '< 1 MiB'],
        ['time to keep all, and upload them', inSeconds(keeping.seconds), ''],
        ['peak memory of that', inMegabytes(keeping.peakBytes), ''],
        ['requests of that, in addition to the upload', String(ofSigstore), '0'],
      ],
    );
  } finally {
    await sandbox.close();
  }
}

async function run(
  cwd: string,
  work: string,
  services: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
) {
  const [summary, output] = [
    join(work, `summary-${inputs['existing']}`),
    join(work, `${inputs['existing']}`),
  ];
  for (const path of [summary, output]) await writeFile(path, '');
  const given = { files: 'dist/**', instance: 'trust.json', timeout: '60m', ...inputs };
  const env = {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_JOB: 'release', GITHUB_REPOSITORY: 'octo/demo' },
    ...{ GITHUB_SERVER_URL: 'https://github.com', RUNNER_TEMP: work },
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/heads/main',
    ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output },
    ...services,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const measured = await measure({ command: [process.execPath, sigstore.action], cwd, env });
  return {
    ...measured,
    summaryBytes: (await stat(summary)).size,
    outputBytes: (await stat(output)).size,
  };
}
