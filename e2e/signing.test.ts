// cosign and sigstore-python accept what the product signs on the real services; all refuse what was tampered with.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { execute } from './execute.ts';
import { type JobResult, runJob } from './job.ts';
import * as sigstore from './sigstore.ts';
import { acceptedBy, type Claim, everyone, refusedBy } from './verifiers.ts';

// Names that a shell, a glob, a URL or the runner would read as something else, and sizes at the edges.
const samples: Readonly<Record<string, number>> = {
  'demo-1.0.0.tar.gz': 1024,
  'demo-1.0.0-py3-none-any.whl': 2048,
  'nested/deeper/image.bin': 9 * 1024 * 1024 + 1,
  'empty.bin': 0,
  'one byte': 1,
  'naïve ☃.txt': 64,
  '-v.txt': 65,
  '::add-mask::x.txt': 66,
  '##[set-output name=a]b.txt': 67,
  '%0A%25.txt': 68,
  'it\'s $(echo) `quoted` "twice".txt': 69,
  '[a-z]{1,2}.txt': 70,
};

for (const version of sigstore.rekorVersions)
  describe(`the action on Rekor v${version}`, () => {
    let workspace: string;
    let result: JobResult;
    const claim = (name: string): Claim => {
      const file = join(workspace, 'dist', name);
      return { bundle: `${file}.sigstore.json`, file, identity: sigstore.identity, issuer: sigstore.issuer };
    };
    const first = 'demo-1.0.0.tar.gz';
    const second = 'demo-1.0.0-py3-none-any.whl';

    before(async () => {
      workspace = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
      for (const [name, size] of Object.entries(samples)) {
        await mkdir(dirname(join(workspace, 'dist', name)), { recursive: true });
        await writeFile(join(workspace, 'dist', name), randomBytes(size));
      }
      result = await runJob({
        workspace,
        inputs: {
          files: 'dist/**',
          instance: sigstore.trustConfig(),
          'rekor-version': String(version),
          policy: 'job_workflow_ref: octo/demo/.github/workflows/*@refs/heads/main\nevent_name: push',
          'upload-artifact': 'false',
        },
        env: sigstore.tokenService(),
      });
    });
    after(() => rm(workspace, { recursive: true }));

    test('reports what it did', async () => {
      assert.equal(result.status, 0, result.stdout + result.stderr);
      assert.equal(result.outputs.get('count'), String(Object.keys(samples).length));
      assert.equal(result.outputs.get('identity'), sigstore.identity);
      assert.equal(result.outputs.get('issuer'), sigstore.issuer);
      const manifest = JSON.parse(
        await readFile(join(workspace, result.outputs.get('manifest') ?? ''), 'utf8'),
      );
      assert.equal(manifest.identity, sigstore.identity);
      assert.equal(manifest.files.length, Object.keys(samples).length);
      for (const file of manifest.files) {
        assert.equal(file.status, 'signed');
        assert.equal(file.log.kind, `hashedrekord/0.0.${version}`);
      }
      assert.match(result.summary, /demo-1\.0\.0\.tar\.gz/);
    });

    test('never shows the request token or the identity token', () => {
      const printed = result.stdout.replaceAll(/^::add-mask::.*$/gm, '') + result.stderr;
      assert.doesNotMatch(printed + result.summary, /eyJ[\w-]{20,}|request-token/);
    });

    test('every bundle is accepted by cosign, sigstore-python and the product', async () => {
      await acceptedBy(everyone, Object.keys(samples).map(claim));
    });

    test('the verify command that it prints works unchanged', async () => {
      const told = result.outputs.get('verify-command') ?? '';
      assert.ok(told.includes(sigstore.identity), told);
      const env = { PATH: [join(sigstore.tools, 'py/bin'), process.env['PATH']].join(delimiter) };
      const { status, stderr } = await execute('bash', ['-c', told], { cwd: workspace, env });
      assert.equal(status, 0, stderr);
    });

    test('a tampered file is refused by all', async () => {
      const file = join(workspace, 'tampered.tar.gz');
      const bytes = await readFile(claim(first).file);
      bytes[512] = (bytes[512] ?? 0) ^ 1;
      await writeFile(file, bytes);
      const reasons = {
        cosign: /could not verify message/,
        python: /message digest mismatch/,
        product: /signature|digest/,
      };
      await refusedBy(reasons, { ...claim(first), file });
    });

    test('another identity is refused by all, and so is a pattern that the identity would match', async () => {
      const reasons = { cosign: /expected SAN value/, python: /SANs do not match/, product: /identity/ };
      const other = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/other';
      await refusedBy(reasons, { ...claim(first), identity: other });
      await refusedBy(reasons, { ...claim(first), identity: sigstore.identity.replace('main', 'mai.') });
    });

    test('another issuer is refused by all', async () => {
      const reasons = {
        cosign: /expected issuer value/,
        python: /OIDCIssuer does not match/,
        product: /issuer/,
      };
      await refusedBy(reasons, { ...claim(first), issuer: sigstore.emailIssuer });
    });

    test('the log entry of another signature is refused by all', async () => {
      const bundle = JSON.parse(await readFile(claim(first).bundle, 'utf8'));
      const other = JSON.parse(await readFile(claim(second).bundle, 'utf8'));
      bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
      const swapped = join(workspace, 'swapped.sigstore.json');
      await writeFile(swapped, JSON.stringify(bundle));
      const reasons = {
        cosign: /failed to verify log inclusion/,
        python: /log entry is inconsistent/,
        product: /log entry/,
      };
      await refusedBy(reasons, { ...claim(first), bundle: swapped });
    });
  });

for (const version of sigstore.rekorVersions)
  test(`the command signs with a given token on Rekor v${version}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sigstore-e2e-'));
    try {
      const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => join(folder, name));
      for (const file of files) await writeFile(file, randomBytes(1000));
      const options = ['--trust-config', sigstore.trustConfig(), '--rekor-version', String(version)];
      const token = await sigstore.mint('github');
      const args = [sigstore.command, 'sign', '--identity-token', token, ...options, ...files];
      const { status, stderr } = await execute(process.execPath, args, { cwd: folder });
      assert.equal(status, 0, stderr);
      const by = { identity: sigstore.identity, issuer: sigstore.issuer };
      const claims = files.map((file) => ({ bundle: `${file}.sigstore.json`, file, ...by }));
      await acceptedBy(everyone, claims);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
