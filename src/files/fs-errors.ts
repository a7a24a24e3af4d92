// Errors of the file system → Failures, with a description instead of the error code.
import { isAbsolute } from 'node:path';
import { Failure, quote } from '../errors/failure.ts';

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? 'unknown error';

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a directory',
  ELOOP: 'is a symbolic link',
  EACCES: 'cannot be read (permission denied)',
  'not a regular file': 'is not a regular file',
  'nothing was written to it': 'is a pipe, and nothing was written to it',
};

/** `file-unreadable`; `what` is the name in the message, such as `file "x"`. */
export function unreadable(what: string, cause: unknown): Failure {
  const code = codeOf(cause);
  return new Failure('file-unreadable', `${what} ${UNREADABLE[code] ?? `cannot be read (${code})`}`, {
    cause,
  });
}

/**
 * `file-unreadable` for an operand that does not name a file. A shell passes a pattern on unchanged if nothing matches
 * it, or if it is quoted. `areThere` checks whether several names exist.
 */
export async function missingOperand(
  name: string,
  areThere: (names: readonly string[]) => Promise<boolean>,
  cause: unknown = { code: 'ENOENT' },
): Promise<Failure> {
  const parts = name.split(/[,\s]+/).filter((part) => part !== '');
  if (parts.length > 1 && (await areThere(parts))) {
    const what = `file ${quote(name)} does not exist, but it contains the names of ${parts.length} files`;
    return new Failure('file-unreadable', what, { cause, remedy: 'Pass each name as a separate argument.' });
  }
  if (!/[*?[{]/.test(name)) return unreadable(`file ${quote(name)}`, cause);
  return new Failure('file-unreadable', `${quote(name)} is a pattern, and no file has this name`, {
    cause,
    remedy: 'Leave out quotes, so that the shell expands the pattern, and check that files match it.',
  });
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  EEXIST: 'it is not a directory',
  ENOTDIR: 'it is not a directory',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  EFBIG: 'it is larger than this process may write',
};

/** `disk-full`, or else `output-unwritable`; `what` is the name in the message. */
export function unwritable(what: string, cause: unknown, remedy?: string): Failure {
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure('disk-full', `there is no space left on the disk for ${what}`, { cause });
  }
  return new Failure('output-unwritable', `${what} cannot be written: ${UNWRITABLE[code] ?? code}`, {
    cause,
    remedy,
  });
}

/**
 * `file-outside-workspace`. In: the name of the file for the message, the workspace (an absolute path), and the path as
 * the user wrote it. For an absolute path, the remedy explains the cause in a container job.
 */
export function outsideWorkspace(what: string, root: string, written: string, why?: string): Failure {
  const remedy = isAbsolute(written) ? RELATIVE : undefined;
  const message = `${what} is outside the workspace ${quote(root)}`;
  return new Failure('file-outside-workspace', message, { why, remedy });
}

/** GitHub: the runner maps paths into the container, but the expression has the path on the host. */
const RELATIVE =
  'Write the path relative to the workspace, such as `dist/*`: in a container job, `github.workspace` is a path of the host and does not exist. Copy other files into the workspace.';
