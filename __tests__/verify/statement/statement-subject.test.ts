// Statements of many subjects: each subject is found at the cost of one, and no digest of another file counts.
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkSubject } from '../../../src/verify/statement/statement-subject.ts';
import { assertProportional } from '../../support/growth.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

function statementAbout(count: number): Buffer {
  const subject = Array.from({ length: count }, (_, n) => {
    return { name: `f${n}`, digest: { sha256: sha256(`${n}`).toString('hex') } };
  });
  const predicateType = 'https://example.test/review/v1';
  return Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType }));
}

test('all subjects of a statement are found in a time that grows with their number', () => {
  assertProportional({
    what: 'the check of all subjects',
    sizes: [200, 3200],
    prepare: (size) => {
      const payload = statementAbout(size);
      const digests = Array.from({ length: size }, (_, n) => sha256(`${n}`));
      return () => {
        const again = Buffer.from(payload);
        for (const digest of digests) checkSubject(again, { digest });
      };
    },
  });
});
