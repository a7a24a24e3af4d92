// The manifest is written in parts, and is the JSON that it would be at once.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Manifest, manifestParts, serializeManifest } from '../../src/manifest/manifest.ts';

const row = (n: number): Manifest['files'][number] => ({
  path: `dist/line\nbreak ${n} ${'\u2028'}"`,
  size: n,
  bundle: undefined,
  log: { url: 'https://rekor.example.test/', index: String(n), kind: 'hashedrekord/0.0.2' },
  status: n % 2 === 0 ? 'signed' : 'kept',
});

for (const count of [0, 1, 999, 1000, 1001, 2500])
  test(`${count} files`, () => {
    const files = Array.from({ length: count }, (_, n) => row(n));
    const shard = count === 1 ? { index: 1, count: 2, files: 3, digest: '00' } : undefined;
    const manifest: Manifest = { schema: 1, identity: undefined, issuer: 'x', instance: 'y', shard, files };
    assert.equal(serializeManifest(manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const part of manifestParts(manifest)) assert.ok(part.length < 1_000_000);
  });
