// What a search for files gives: the files, and why a path that matched is not one of them.
import { quote } from '../errors/failure.ts';

/** A file to sign: the path to show (relative to the root, with `/`) and the path to open. */
export type FoundFile = Readonly<{
  path: string;
  absolute: string;
  /** SHA-256, 32 bytes, of a file that is not on this machine and is not opened. */
  digest?: Buffer;
}>;
export const LFS_POINTER = 'a Git LFS pointer';
export const COMPANION = 'a signature, certificate or attestation of a file in the list';
/** Why a matched path is not signed, or what is unusual about a file that is signed. */
export type Reason =
  | 'a dangling link'
  | 'a symbolic link'
  | 'a directory'
  | 'not a regular file'
  | 'part of .git'
  | 'an output of signing'
  | typeof COMPANION
  | typeof LFS_POINTER
  | 'matched twice';
export type Found = Readonly<{
  files: readonly FoundFile[];
  notices: readonly Readonly<{ reason: Reason; text: string; paths: readonly string[] }>[];
}>;

/** Bundles of all kinds, the manifest, and temporary files of a killed run. */
export const OWN_OUTPUT =
  /\.(sigstore|sigstore\.jsonl?|intoto\.jsonl)$|(^|\/)(sigstore-manifest(-[0-9a-f]{8})?\.json|\.sigstore-[0-9a-f]{12}\.tmp)$/;

/** The notice about the paths that are skipped for one reason. */
export function passedOver(reason: Reason, paths: readonly string[]): Found['notices'][number] {
  const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
  return { reason, text: `skipped ${quote(paths[0])}${others}: ${reason}`, paths };
}
