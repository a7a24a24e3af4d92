// The files of a run → the list of their checksums, a document that is signed after them.
import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { Failure, quote } from '../../errors/failure.ts';
import { type FoundFile, OWN_OUTPUT } from '../../files/found.ts';
import { planChecksums } from '../../files/listing/write-checksums.ts';
import { bundlePathOf } from '../../files/output-plan.ts';
import { shownPath } from '../../files/paths.ts';
import type { Digested, Document } from './document.ts';

/**
 * The signed list of these files. Its bundle is next to it. In: the files without the list itself, the path of the list,
 * and the directory that paths are relative to, absolute. Throws what planChecksums throws, `input-invalid`
 * for the name of a bundle, which verification would not take for a list, and `name-too-long`.
 */
export function planSignedList(files: readonly FoundFile[], list: string, root: string): Document {
  if (OWN_OUTPUT.test(list))
    throw new Failure('input-invalid', `the list ${quote(list)} has the name of a bundle or manifest`, {
      remedy: 'Give it another name, such as SHA256SUMS.',
    });
  const absolute = resolve(root, list);
  const file = { path: shownPath(root, absolute), absolute };
  const format = planChecksums(
    files.map(({ path }) => path),
    { list, root },
  );
  const make = (digested: readonly Digested[]) => {
    const content = Buffer.from(format(new Map(digested.map((each) => [each.file.path, each.digest]))));
    const signable = { digest: hash('sha256', content, 'buffer'), content };
    return { signable, expected: signable, content };
  };
  return {
    file,
    outputs: { checksums: absolute, bundle: bundlePathOf(file, root, undefined) },
    predicateType: undefined,
    about: undefined,
    authorize: () => undefined,
    make,
    format: (bundle) => bundle,
  };
}
