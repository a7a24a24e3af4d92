// Ten thousand files on the sandbox: whether memory and certificates stay limited, and every bundle verifies.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as sigstore from '../e2e/sigstore.ts';
import { inMegabytes, inSeconds, type Measure, measure, table } from './measure.ts';
import { bundlesOf, samples } from './samples.ts';

const COUNT = 10_000;
const CERTIFICATE_SECONDS = 9 * 60;
// The innermost process is measured, so it writes its figures to a file; the trusted root is copied out as well.
const INSIDE = `trust=$1 figures=$2 manifest=$3; shift 3
cp "$SIGSTORE_TRUST_CONFIG" "$trust"
GITHUB_ACTIONS=true "$@" --trust-config "$trust" --json 3> "$figures" > "$manifest"`;

/** Prints one table. Throws unless every file has a bundle that the product verifies. */
export async function embedded(work: string): Promise<void> {
  const current = await samples(work, COUNT);
  const { folder, files } = current;
  const [trust = '', figures = '', manifest = ''] = ['trust', 'figures', 'manifest'].map((name) =>
    join(work, `${name}.json`),
  );
  const ours = [process.execPath, sigstore.command];
  const names = files.map((file) => file.slice(folder.length + 1));
  const measured = [join(sigstore.tools, 'py/bin/python'), join(import.meta.dirname, 'measure.py'), ...ours];
  const inside = ['bash', '-ec', INSIDE, 'bash', trust, figures, manifest, ...measured, 'sign', ...names];
  await measure({ command: [...ours, 'sandbox', '--', ...inside], cwd: folder });

  const { seconds, peakBytes }: Measure = JSON.parse(await readFile(figures, 'utf8'));
  const certificates = new Set<string>();
  for (const bundle of await bundlesOf(current))
    certificates.add(JSON.parse(await readFile(bundle, 'utf8')).verificationMaterial.certificate.rawBytes);
  const { identity, issuer } = JSON.parse(await readFile(manifest, 'utf8'));
  const policy = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const verification = await measure({
    command: [...ours, 'verify', '--trust-config', trust, ...policy, ...names],
    cwd: folder,
  });
  table(
    `${COUNT} files of 1 KiB on the embedded Sigstore`,
    ['', 'measured', 'goal'],
    [
      ['time to sign', inSeconds(seconds), ''],
      ['peak memory', inMegabytes(peakBytes), '≤ 250 MB'],
      ['certificates', String(certificates.size), `≤ ${Math.ceil(seconds / CERTIFICATE_SECONDS)}`],
      ['bundles that verify', String(COUNT), String(COUNT)],
      ['time to verify all', inSeconds(verification.seconds), ''],
    ],
  );
}
