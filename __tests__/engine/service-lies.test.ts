// Services that lie in responses that look right: each lie is noticed and named, and leaves nothing behind.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { diagnose } from '../../src/errors/diagnose.ts';
import type { FailureCode } from '../../src/errors/failure.ts';
import type { FaultyService, Lie } from '../../src/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { sign } from '../support/engine-run.ts';
import { startJob } from '../support/job.ts';

// One Sigstore for each log: the lie of its services is set before each signature.
let told: Readonly<{ service: FaultyService; lie: Lie }> | undefined;
const when = (service: FaultyService) => () => (told?.service === service ? { lie: told.lie } : undefined);
const faults = {
  identity: when('identity'),
  fulcio: when('fulcio'),
  rekor: when('rekor'),
  timestamp: when('timestamp'),
};
const sandboxes: Readonly<Record<1 | 2, Sandbox>> = {
  1: await startSandbox({ faults, rekorVersion: 1 }),
  2: await startSandbox({ faults, rekorVersion: 2, publishMs: 1 }),
};
after(async () => {
  for (const sandbox of Object.values(sandboxes)) await sandbox.close();
});

/** The lie, its failure code, the message that names it, and the only log that can tell this lie. */
type Row = readonly [Lie, FailureCode, RegExp, (1 | 2)?];
const KINDS = ['files', 'statements'] as const;
const EXIT = { identity: 3, fulcio: 5, rekor: 5, timestamp: 5 } as const;

const LIES: Readonly<Record<keyof typeof EXIT, readonly Row[]>> = {
  identity: [
    ['token-wrong-audience', 'token-audience', /is for "https:\/\/github.com\/octo", not for "sigstore"/],
    ['token-expired', 'token-expired', /expired \d+ s ago/],
    ['token-not-yet-valid', 'token-not-yet-valid', /valid only from/],
    ['token-unknown-issuer', 'fulcio-token-rejected', /error processing the identity token/],
    ['token-bad-signature', 'fulcio-token-rejected', /error processing the identity token/],
  ],
  fulcio: [
    ['certificate-other-key', 'certificate-invalid', /for a different key/],
    ['certificate-other-identity', 'certificate-identity', /mallory/],
    ['certificate-other-issuer', 'certificate-identity', /issuer\.example\.test/],
    ['certificate-no-identity', 'certificate-invalid', /one subject alternative name, but has 0/],
    ['certificate-expired', 'certificate-invalid', /valid only until/],
    ['certificate-foreign-chain', 'certificate-invalid', /does not chain to the trusted root/],
    ['certificate-twice', 'certificate-invalid', /more than one certificate/],
    ['sct-unknown-log', 'sct-invalid', /no SCT of logs in the trusted root/],
    ['sct-flipped', 'sct-invalid', /is not valid/],
    ['sct-missing', 'sct-invalid', /has no SCT/],
  ],
  rekor: [
    ['log-wrong-index', 'log-entry-invalid', /invalid (index|hash count)|root hash does not match/],
    ['log-wrong-key', 'log-entry-invalid', /log that the trusted root does not name/],
    ['log-checkpoint-signature', 'log-entry-invalid', /checkpoint/],
    ['log-checkpoint-origin', 'log-entry-invalid', /origin/],
    ['log-other-body', 'log-entry-invalid', /(digest|payload hash) mismatch/],
    ['log-other-entry', 'log-entry-invalid', /different certificate/],
    ['log-no-proof', 'log-entry-invalid', /without an inclusion proof/],
    ['log-wrong-proof', 'log-entry-invalid', /root hash does not match/],
    ['log-root-mismatch', 'log-entry-invalid', /different tree/],
    ['log-promise-flipped', 'log-entry-invalid', /promise/, 1],
    ['log-time-outside-certificate', 'timestamp-invalid', /certificate is valid/, 1],
  ],
  timestamp: [
    ['timestamp-other-hash', 'timestamp-invalid', /for a different signature/],
    ['timestamp-foreign', 'timestamp-invalid', /authority that the trusted root does not name/],
    ['timestamp-authority-expired', 'timestamp-invalid', /authority/],
    ['timestamp-outside-certificate', 'timestamp-invalid', /certificate is valid/],
    ['timestamp-wrong-nonce', 'timestamp-invalid', /nonce/],
    ['timestamp-flipped', 'timestamp-invalid', /is not valid/],
  ],
};

let noticed = 0;
let all = 0;
for (const [service, rows] of Object.entries(LIES) as [keyof typeof EXIT, readonly Row[]][]) {
  for (const [lie, code, words, only] of rows) {
    for (const rekor of only === undefined ? ([1, 2] as const) : [only]) {
      for (const kind of KINDS) {
        all += 1;
        test(`${lie}, Rekor v${rekor}, ${kind}`, async () => {
          told = { service, lie };
          const statements = kind === 'statements';
          const { failure, left, received } = await sign(sandboxes[rekor], { files: 3, statements });
          assert.equal(failure?.code, code, failure?.message);
          assert.match(failure?.message ?? '', words);
          assert.equal(diagnose(failure).exitCode, EXIT[service]);
          assert.deepEqual(left, []);
          // A lie about the signer is noticed before anything is published, and no request is repeated for it.
          if (service === 'identity' || service === 'fulcio')
            assert.deepEqual([received['rekor'], received['timestamp']], [undefined, undefined]);
          assert.ok((received['identity'] ?? 0) <= 1 && (received['fulcio'] ?? 0) <= 1);
          noticed += 1;
        });
      }
    }
  }
}

test('the same services without a lie give a valid bundle', async () => {
  told = undefined;
  for (const sandbox of Object.values(sandboxes)) {
    for (const statements of [false, true]) {
      const { failure, valid } = await sign(sandbox, { files: 3, statements });
      assert.deepEqual([failure, valid], [undefined, 3]);
    }
  }
});

// The same as the runner sees it: one lie of each kind through the built action.
const SEEN = [
  ['fulcio', 'certificate-other-identity', 'certificate-identity'],
  ['fulcio', 'sct-flipped', 'sct-invalid'],
  ['rekor', 'log-checkpoint-signature', 'log-entry-invalid'],
  ['timestamp', 'timestamp-foreign', 'timestamp-invalid'],
] as const;
for (const [service, lie, code] of SEEN) {
  test(`${lie} through the built action`, async (t) => {
    const job = await startJob(t, { faults: { [service]: () => ({ lie }) } });
    job.write('dist/a', 'a');
    job.write('dist/b', 'b');
    const result = await job.run();
    assert.equal(result.code, 5, result.stdout);
    assert.equal(result.outputs['failure-code'], code);
    assert.ok([undefined, '0'].includes(result.outputs['count']));
    assert.match(result.commands.join('\n'), new RegExp(`^::error title=sigstore-sign%3A ${code}::`, 'm'));
    assert.deepEqual(
      job.list().filter((path) => path.endsWith('.sigstore.json')),
      [],
    );
    assert.match(result.summary, /Nothing was signed/);
    assert.equal(job.sandbox.artifacts().length, 0);
  });
}

test('the table of lies', (t) => {
  t.diagnostic(`lies noticed: ${noticed}/${all}, of ${Object.values(LIES).flat().length} kinds`);
  assert.equal(noticed, all);
});
