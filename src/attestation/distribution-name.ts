// File names of Python distributions: what PyPI reads as a wheel or a source distribution, and why it refuses another name.
import { Failure, quote } from '../errors/failure.ts';

/** A project (core metadata specification, "Name"). */
const PROJECT = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** A project in the name of a wheel has no hyphen, and no two underscores in a row (PEP 427, "Escaping and Unicode"). */
const WHEEL_PROJECT = /^(?!.*__)[A-Z0-9](?:[A-Z0-9._]*[A-Z0-9])?$/i;
/** A build tag begins with a digit (binary distribution format, "File name convention"). */
const BUILD_TAG = /^\d[^\s-]*$/;
/** A tag, or several with dots between them (platform compatibility tags, "Compressed tag sets"). */
const PYTHON_TAG = /^[A-Z_]\w*(?:\.[A-Z_]\w*)*$/i;
const TAG = /^\w+(?:\.\w+)*$/;

/** A version in any spelling that installers read (version specifiers, "Appendix: Parsing version strings"). */
const VERSION = new RegExp(
  [
    /^v?(?:\d+!)?\d+(?:\.\d+)*/,
    /(?:[._-]?(?:alpha|a|beta|b|preview|pre|c|rc)[._-]?\d*)?/,
    /(?:-\d+|[._-]?(?:post|rev|r)[._-]?\d*)?/,
    /(?:[._-]?dev[._-]?\d*)?/,
    /(?:\+[a-z0-9]+(?:[._-][a-z0-9]+)*)?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);

const SDIST = /(?:\.tar\.gz|\.zip)$/;
const FORM =
  'Give only wheels (NAME-VERSION-PYTHON-ABI-PLATFORM.whl) and source distributions (NAME-VERSION.tar.gz or .zip), with the names that the build tool gave them.';

/**
 * Requires that a file can be attested for PyPI. In: its base name. Out: nothing. Throws `input-invalid`, with the part
 * of the name that is wrong. A name need not be normalized: PyPI compares it as it was uploaded.
 */
export function requireDistributionName(name: string): void {
  const problem = name.endsWith('.whl') ? wheelProblem(name.slice(0, -4)) : sdistProblem(name);
  if (problem === undefined) return;
  const what = `the file ${quote(name)} is not a Python distribution: ${problem}`;
  throw new Failure('input-invalid', what, { remedy: FORM });
}

/** What is wrong with the name of a wheel, without its ending; undefined if nothing is. */
function wheelProblem(stem: string): string | undefined {
  const parts = stem.split('-');
  if (parts.length !== 5 && parts.length !== 6)
    return `the name of a wheel has 5 or 6 parts with hyphens between them, but this one has ${parts.length}`;
  const [project = '', version = ''] = parts;
  const [python = '', abi = '', platform = ''] = parts.slice(-3);
  const build = parts.length === 6 ? parts[2] : undefined;
  if (!WHEEL_PROJECT.test(project)) return `${quote(project)} is not a project`;
  if (!VERSION.test(version)) return notVersion(version);
  if (build !== undefined && !BUILD_TAG.test(build))
    return `the build tag ${quote(build)} does not begin with a digit`;
  if (!PYTHON_TAG.test(python)) return `${quote(python)} is not a Python tag`;
  const wrong = [abi, platform].find((tag) => !TAG.test(tag));
  return wrong === undefined ? undefined : `${quote(wrong)} is not a tag`;
}

/** The same for any other name. A version has no hyphen there, so the last one is before it. */
function sdistProblem(name: string): string | undefined {
  if (!SDIST.test(name)) return 'its name does not end in .whl, .tar.gz or .zip';
  const stem = name.replace(SDIST, '');
  const hyphen = stem.lastIndexOf('-');
  const [project, version] = [stem.slice(0, Math.max(hyphen, 0)), stem.slice(hyphen + 1)];
  if (hyphen === -1) return 'there is no hyphen between a project and a version';
  if (!PROJECT.test(project)) return `${quote(project)} is not a project`;
  return VERSION.test(version) ? undefined : notVersion(version);
}

const notVersion = (version: string): string => `${quote(version)} is not a version of Python packages`;
