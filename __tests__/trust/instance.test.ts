// Choosing an instance by file or address, and what the package includes for the public ones.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Updater } from 'tuf-js';
import type { Http } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/exchange.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { loadInstance, loadTrustedRoot, loadTrustedRoots } from '../../src/trust/instance.ts';
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

/** With the names of the schema, as sigstore-python writes them. */
function original(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(original);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      original(inner),
    ]),
  );
}

const files = (): Record<string, unknown> => {
  const { clientTrustConfig, trustedRoot } = sandbox;
  return {
    'config.json': clientTrustConfig,
    'root.json': trustedRoot,
    'signing.json': sandbox.signingConfig,
    'text.json': 'text',
    'original.json': original(clientTrustConfig),
    'original-root.json': original(trustedRoot),
    'original-signing.json': original(sandbox.signingConfig),
    'twice.json': { ...clientTrustConfig, trusted_root: trustedRoot },
    'other-signing.json': { ...clientTrustConfig, signingConfig: { mediaType: 'of a later version' } },
    'keys.json': { ...trustedRoot, certificateAuthorities: [], ctlogs: [] },
    'two.jsonl': [trustedRoot, { ...trustedRoot, tlogs: [], ctlogs: [] }],
  };
};

/** A context with the files above and an answer for each request. */
function contextWith(answer: (request: HttpRequest) => unknown = () => assert.fail('no request expected')) {
  const http: Http = async (request) => {
    const body = Buffer.from(JSON.stringify(answer(request)));
    return { status: 200, headers: {}, body, date: undefined };
  };
  const readFile = async (path: string): Promise<Buffer> => {
    const found = files()[path];
    if (found === undefined) throw Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' });
    const lines = path.endsWith('.jsonl') && Array.isArray(found) ? found : [found];
    return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
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

  it('is read with the requested log', async () => {
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

  it('may have the names of the schema, with one spelling for each', async () => {
    assert.deepEqual(await load({ instance: 'original.json' }), await load({ instance: 'config.json' }));
    const apart = { trustedRootPath: 'original-root.json', signingConfigPath: 'original-signing.json' };
    const same = { trustedRootPath: 'root.json', signingConfigPath: 'signing.json' };
    const instance = 'public-good';
    assert.deepEqual(await load({ instance, ...apart }), await load({ instance, ...same }));
    await assert.rejects(load({ instance: 'twice.json' }), invalid(/names "trustedRoot" twice/));
  });

  it('is not refused for a signing config where only its trusted root is needed', async () => {
    const choice = { instance: 'other-signing.json' };
    assert.equal((await loadTrustedRoot(choice, contextWith())).tlogs.length, 2);
    await assert.rejects(load(choice), invalid(/signing config .*mediaType must be/));
  });

  it('has trusted roots on several lines only for verifying, incomplete ones included', async () => {
    const several = { instance: 'public-good', trustedRootPath: 'two.jsonl' };
    const roots = await loadTrustedRoots(several, contextWith());
    assert.deepEqual(
      roots.map(({ tlogs, timestampAuthorities }) => [tlogs.length, timestampAuthorities.length]),
      [
        [2, 1],
        [0, 1],
      ],
    );
    const keys = { instance: 'public-good', trustedRootPath: 'keys.json' };
    assert.equal((await loadTrustedRoots(keys, contextWith())).length, 1);
    const signing = { signingConfigPath: 'signing.json' };
    for (const choice of [several, keys]) {
      const says = choice === keys ? /certificateAuthorities must have/ : /"two\.jsonl" has 2 trusted roots/;
      await assert.rejects(loadTrustedRoot(choice, contextWith()), invalid(says));
      await assert.rejects(load({ ...choice, ...signing }), invalid(says));
    }
    const broken = { ...contextWith(), readFile: async () => Buffer.from('{}\n{}\n') };
    await assert.rejects(
      loadTrustedRoots(several, broken),
      invalid(/"two\.jsonl:1" is not usable: mediaType/),
    );
  });

  for (const [what, choice, message] of [
    ['a file that does not exist', { instance: 'missing.json' }, /"missing\.json" does not exist/],
    ['a file of another kind', { instance: 'root.json' }, /not a client trust configuration/],
    ['a file without an object', { instance: 'text.json' }, /no object/],
    ['http', { instance: 'http://trust.example.test/' }, /must start with https/],
    ['credentials', { instance: 'https://u:secret@trust.example.test/' }, /must not carry a user name/],
    ['another scheme', { instance: 'file:///etc/passwd' }, /must start with https/],
    [
      'half of a pair',
      { instance: 'public-good', trustedRootPath: 'root.json' },
      /^give signing-config together with trusted-root/,
    ],
    [
      'the other half',
      { instance: 'public-good', signingConfigPath: 'signing.json' },
      /^give trusted-root together with signing-config/,
    ],
    [
      'two choices at once',
      { instance: 'staging', trustedRootPath: 'root.json', signingConfigPath: 'signing.json' },
      /cannot be combined/,
    ],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      await assert.rejects(load(choice), invalid(message));
    });
  }

  it('is refused if the file is not JSON or too long', async () => {
    const broken = (bytes: Buffer) => ({ ...contextWith(), readFile: async () => bytes });
    await assert.rejects(load({ instance: 'x' }, broken(Buffer.from('{'))), invalid(/not JSON/));
    const marked = broken(Buffer.from(`\ufeff${JSON.stringify(sandbox.clientTrustConfig)}`));
    assert.equal((await load({ instance: 'x' }, marked)).trustedRoot.tlogs.length, 2);
    await assert.rejects(
      load({ instance: 'x' }, broken(Buffer.from('{"a":1,"a":1}'))),
      invalid(/same name twice/),
    );
    const long = Buffer.alloc(16 * 1024 * 1024 + 1, ' ');
    await assert.rejects(load({ instance: 'x' }, broken(long)), invalid(/the limit is 16777216/));
  });

  it('leaves nothing behind if its mirror cannot be reached', async () => {
    const context = contextWith(() => assert.fail('unreachable'));
    await assert.rejects(load({ instance: 'public-good' }, context), { code: 'trust-root-unavailable' });
    const stores = await readdir(cacheDir);
    assert.deepEqual(stores, ['tuf-repo-cdn.sigstore.dev']);
    assert.deepEqual(await readdir(join(cacheDir, 'tuf-repo-cdn.sigstore.dev')), []);
  });
});

describe('the included roots', () => {
  for (const [name, version] of [
    ['public-good', 16],
    ['staging', 14],
  ] as const) {
    it(`are signed by their own keys: ${name}`, async () => {
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
