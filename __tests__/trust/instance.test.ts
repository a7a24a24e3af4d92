// Choosing an instance by file or address; and what the package brings along for the public ones.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Updater } from 'tuf-js';
import type { Http } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/exchange.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { loadInstance, loadTrustedRoot } from '../../src/trust/instance.ts';
import type { InstanceChoice } from '../../src/trust/instance-choice.ts';
import { repositoryOf } from '../../src/trust/tuf-repositories.ts';

let sandbox: Sandbox;
let cacheDir: string;
before(async () => {
  sandbox = await startSandbox();
  cacheDir = await mkdtemp(join(tmpdir(), 'instance-'));
});
after(async () => {
  await sandbox.close();
  await rm(cacheDir, { recursive: true, force: true });
});

const files = (): Record<string, unknown> => ({
  'config.json': sandbox.clientTrustConfig,
  'root.json': sandbox.trustedRoot,
  'signing.json': sandbox.signingConfig,
  'text.json': 'text',
});

/** A context with the files above and an answer for each request. */
function contextWith(answer: (request: HttpRequest) => unknown = () => assert.fail('no request expected')) {
  const http: Http = async (request) => {
    const body = Buffer.from(JSON.stringify(answer(request)));
    return { status: 200, headers: {}, body, date: undefined };
  };
  const readFile = async (path: string): Promise<Buffer> => {
    const found = files()[path];
    if (found === undefined) throw Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' });
    return Buffer.from(JSON.stringify(found));
  };
  return { http, cacheDir, now: new Date(), readFile };
}

const load = (choice: InstanceChoice, context = contextWith()) => loadInstance(choice, context);
const invalid = (message: RegExp) => ({ name: 'Failure', code: 'instance-invalid', message });

describe('an instance', () => {
  it('is read from a client trust configuration', async () => {
    const instance = await load({ instance: 'config.json' });
    assert.equal(instance.fulcio.url.href, `${sandbox.urls.fulcio}/`);
    assert.deepEqual(
      instance.rekor.chosen.map(({ url, majorApiVersion }) => [url.href, majorApiVersion]),
      [[`${sandbox.urls.rekor2}/`, 2]],
    );
    assert.equal(instance.timestamp.chosen[0]?.url.href, `${sandbox.urls.timestamp}/api/v1/timestamp`);
    assert.equal(instance.oidc?.href, sandbox.urls.emailIssuer);
    assert.equal(instance.trustedRoot.tlogs.length, 2);
  });

  it('is read with the log that was asked for', async () => {
    const instance = await load({ instance: 'config.json', rekorVersion: 1 });
    assert.deepEqual(
      instance.rekor.chosen.map(({ url }) => url.href),
      [`${sandbox.urls.rekor1}/`],
    );
  });

  it('is read from an address', async () => {
    const asked: string[] = [];
    const context = contextWith(({ url, service }) => {
      asked.push(`${service} ${url.href}`);
      return sandbox.clientTrustConfig;
    });
    await load({ instance: 'https://trust.example.test/acme.json' }, context);
    assert.deepEqual(asked, ['instance https://trust.example.test/acme.json']);
  });

  it('is read from two files', async () => {
    const choice = {
      instance: 'public-good',
      trustedRootPath: 'root.json',
      signingConfigPath: 'signing.json',
    };
    assert.equal((await load(choice)).trustedRoot.tlogs.length, 2);
  });

  it('needs only the trusted root to verify', async () => {
    const choice = { instance: 'public-good', trustedRootPath: 'root.json' };
    assert.equal((await loadTrustedRoot(choice, contextWith())).ctlogs.length, 1);
    assert.equal((await loadTrustedRoot({ instance: 'config.json' }, contextWith())).ctlogs.length, 1);
  });

  for (const [what, choice, message] of [
    ['a file that is not there', { instance: 'missing.json' }, /"missing\.json" is not there/],
    ['a file of another kind', { instance: 'root.json' }, /not a client trust configuration/],
    ['a file without an object', { instance: 'text.json' }, /no object/],
    ['http', { instance: 'http://trust.example.test/' }, /must start with https/],
    ['credentials', { instance: 'https://u:secret@trust.example.test/' }, /must not carry a user name/],
    ['another scheme', { instance: 'file:///etc/passwd' }, /must start with https/],
    ['half of a pair', { instance: 'public-good', trustedRootPath: 'root.json' }, /without signing-config/],
    [
      'the other half',
      { instance: 'public-good', signingConfigPath: 'signing.json' },
      /without trusted-root/,
    ],
    [
      'two choices at once',
      { instance: 'staging', trustedRootPath: 'root.json', signingConfigPath: 'signing.json' },
      /exclude each other/,
    ],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      await assert.rejects(load(choice), invalid(message));
    });
  }

  it('is refused when the file is no JSON or too long', async () => {
    const broken = (bytes: Buffer) => ({ ...contextWith(), readFile: async () => bytes });
    await assert.rejects(load({ instance: 'x' }, broken(Buffer.from('{'))), invalid(/not JSON/));
    const long = Buffer.alloc(16 * 1024 * 1024 + 1, ' ');
    await assert.rejects(load({ instance: 'x' }, broken(long)), invalid(/the limit is 16777216/));
  });

  it('leaves nothing behind when its mirror cannot be reached', async () => {
    const context = contextWith(() => assert.fail('unreachable'));
    await assert.rejects(load({ instance: 'public-good' }, context), { code: 'trust-root-unavailable' });
    const stores = await readdir(cacheDir);
    assert.deepEqual(stores, ['tuf-repo-cdn.sigstore.dev']);
    assert.deepEqual(await readdir(join(cacheDir, 'tuf-repo-cdn.sigstore.dev')), []);
  });
});

describe('the roots that come along', () => {
  for (const [name, version] of [
    ['public-good', 16],
    ['staging', 14],
  ] as const) {
    it(`are signed by themselves: ${name}`, async () => {
      const { mirror, root } = repositoryOf(name);
      assert.equal(mirror.protocol, 'https:');
      const { signed } = root as { signed: { version: number } };
      assert.equal(signed.version, version);
      const metadataDir = await mkdtemp(join(cacheDir, 'root-'));
      const start = async (content: unknown) => {
        await writeFile(join(metadataDir, 'root.json'), JSON.stringify(content));
        return new Updater({ metadataDir, metadataBaseUrl: mirror.href });
      };
      await start(root);
      await assert.rejects(start({ ...(root as object), signed: { ...signed, version: version + 1 } }));
    });
  }
});
