// The summary of the verifying action as text: always within its limit, and no value from outside is markup.
import assert from 'node:assert/strict';
import test from 'node:test';
import { renderVerification } from '../../../src/action/summary/verify.ts';
import type { Verification } from '../../../src/action/verify/verify-files.ts';
import { diagnose } from '../../../src/errors/diagnose.ts';
import { Failure } from '../../../src/errors/failure.ts';

const MAX_BYTES = 1024 * 1024;
const HOSTILE = '<img src=x onerror=alert(1)> **x** `y` [z](javascript:1) @mona #1 gnp\u202eexe\n## h';

const found = (path: string) => ({ path, absolute: `/work/${path}` });
const verification = (more: Partial<Verification>): Verification => ({
  ...{ verified: [], refused: new Map(), identities: ['mona@example.test'], issuers: ['https://a.test'] },
  extensions: new Map(),
  ...more,
});
const verified = (count: number, path = (n: number) => `dist/${n}`) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ file: found(path(n)), size: n, digest: Buffer.alloc(32, n) },
    signedAt: new Date('2026-11-21T01:02:03Z'),
  }));
const facts = { expected: undefined, instance: 'public-good', diagnosis: undefined, notices: [] };

test('10,000 verified files fit, and the summary does not send the reader to a manifest for the rest', () => {
  const summary = renderVerification({
    ...facts,
    verification: verification({ verified: verified(10_000) }),
  });
  assert.match(summary, /^## ✅ Verified 10,000 files\n/);
  assert.match(summary, /<summary>The first 200 of 10,000; all are verified<\/summary>/);
  assert.ok(Buffer.byteLength(summary) < MAX_BYTES);
});

test('5,000 refused files with long reasons fit', () => {
  const failure = new Failure('signature-invalid', 'x'.repeat(5000));
  const refused = new Map(
    verified(5000, (n) => `${n}/${'n'.repeat(200)}`).map(({ file }) => [file, failure]),
  );
  const diagnosis = diagnose(new Failure('signature-invalid', '5000 of 5001 files do not verify'));
  const notices = Array.from({ length: 500 }, () => 'n'.repeat(2000));
  const one = verification({ verified: verified(1), refused });
  const summary = renderVerification({ ...facts, verification: one, diagnosis, notices });
  assert.match(summary, /^## ❌ Not verified\n/);
  assert.match(summary, /### Refused: 5,000 of 5,001 files/);
  assert.match(summary, /1 other file verifies, but the result is “not verified” unless all files verify\./);
  assert.ok(Buffer.byteLength(summary) < MAX_BYTES);
});

test('no value from outside becomes markup', () => {
  const policy = [{ claim: 'build-trigger', pattern: HOSTILE }];
  const expected = { identity: HOSTILE, issuer: HOSTILE, policy };
  const extensions = new Map(
    ['build-signer-uri', 'source-repository-uri', 'run-invocation-uri'].map((name) => [
      name,
      new Set([HOSTILE]),
    ]),
  );
  const [identities, issuers] = [[HOSTILE], [HOSTILE]];
  const good = verification({ verified: verified(1, () => HOSTILE), identities, issuers, extensions });
  const bad = verification({
    refused: new Map([[found(HOSTILE), new Failure('signature-invalid', HOSTILE)]]),
  });
  const diagnosis = diagnose(new Failure('signature-invalid', HOSTILE));
  const ours = { ...facts, expected, instance: HOSTILE, notices: [HOSTILE] };
  for (const summary of [
    renderVerification({ ...ours, verification: good }),
    renderVerification({ ...ours, verification: bad, diagnosis }),
    renderVerification({ ...ours, verification: undefined, diagnosis }),
  ]) {
    assert.doesNotMatch(summary, /<img|\*\*x|@mona|\u202e|\]\(|^## h/m);
    assert.doesNotMatch(summary, /href="(?!https:\/\/)/);
  }
});

test('different values of an extension are shown, and that there are more', () => {
  const values = new Set(['a', 'b', 'c', 'd', 'e'].map((name) => `refs/heads/${name}`));
  const extensions = new Map([['source-repository-ref', values]]);
  const one = verification({ verified: verified(5), extensions });
  const summary = renderVerification({ ...facts, verification: one });
  assert.match(summary, /refs\/heads\/a<\/code><br>.*refs\/heads\/d<\/code><br>and others<\/td>/);
  assert.doesNotMatch(summary, /refs\/heads\/e/);
});
