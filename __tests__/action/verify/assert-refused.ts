// How the verifying action refuses files: outputs, one annotation and a summary, without any request.
import assert from 'node:assert/strict';
import type { Result } from '../../support/job.ts';
import { commandsIn } from '../../support/runner.ts';

/** A proxy that refuses every connection. */
export const OFFLINE = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };

/** Asserts that nothing counts as verified, with this code and a message that matches. */
export function assertRefused(run: Result, code: string, says: RegExp): void {
  assert.notEqual(run.code, 0, run.stdout);
  assert.deepEqual(run.outputs, { count: '0', 'failure-code': code }, run.stdout);
  const errors = commandsIn(run.stdout).filter(({ name }) => name === 'error');
  assert.equal(errors.length, 1, run.stdout);
  assert.match(errors[0]?.data ?? '', says);
  assert.match(run.summary, /^## ❌ Not verified\n/);
  assert.match(run.summary, new RegExp(`<code>${code}</code>`));
}
