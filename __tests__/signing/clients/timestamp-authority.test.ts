// A timestamp authority that understood the request and refused it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttp } from '../../../src/http/client.ts';
import { bitString, integer, sequence, utf8String } from '../../../src/sandbox/encoding/der.ts';
import { requestTimestamp } from '../../../src/signing/clients/timestamp-authority.ts';
import { createTestClock } from '../../support/clock.ts';
import { startServer } from '../../support/http-server.ts';

const words = utf8String('the clock is \u001b[31mnot in sync');
for (const [what, status, message] of [
  [
    'its message',
    sequence(integer(2), sequence(words)),
    /rejected the request: "the clock is .*not in sync" \(status 2\)/,
  ],
  [
    'its message and reason',
    sequence(integer(2), sequence(words, utf8String('again')), bitString(Buffer.of(0x80), 7)),
    /not in sync again" \(status 2, badAlg\)/,
  ],
  [
    'only its reasons',
    sequence(integer(5), bitString(Buffer.of(0x20, 2), 1)),
    /\(status 5, badRequest, timeNotAvailable\)/,
  ],
  ['an unknown reason', sequence(integer(2), bitString(Buffer.of(0x40), 6)), /\(status 2, bit 1\)/],
  ['nothing', sequence(integer(2)), /\(status 2\)/],
] as const)
  test(`a rejection is reported with ${what}`, async (t) => {
    const { url } = await startServer(t, (response) =>
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(sequence(status)),
    );
    const http = createHttp({ env: {}, clock: createTestClock() });
    await assert.rejects(requestTimestamp(http, url, Buffer.from('signature'), {}), (error: Error) => {
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /\u001b|another request/);
      assert.equal('code' in error && error.code, 'service-refused');
      return true;
    });
  });
