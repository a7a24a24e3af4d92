// Whether a file with the name of a bundle or manifest really is one; such a file is not verified like a signed file.
import { readBundles } from '../engine/read-artifact.ts';
import { Failure } from '../errors/failure.ts';
import { readSmall } from '../files/read-bounded.ts';
import { MAX_MANIFEST_BYTES, parseListed } from './parse.ts';

/** Whether the file at an absolute path is a bundle or a manifest. */
export async function isEvidence(path: string): Promise<boolean> {
  const wrong = (what: string) => new Failure('input-invalid', what);
  return (
    (await succeeds(readBundles(path, ''))) ||
    (await succeeds(readSmall(path, MAX_MANIFEST_BYTES + 1, '').then((bytes) => parseListed(bytes, wrong))))
  );
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
