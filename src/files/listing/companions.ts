// Signatures, certificates and attestations that other tools made for a file, recognized by their names.

/**
 * The suffixes that other tools add to the name of a file. Lists of checksums are not included: they are files to sign.
 */
const SUFFIXES: readonly string[] = [
  // GnuPG, cosign and OpenSSL, the Linux kernel, minisign, S/MIME
  '.asc',
  '.sig',
  '.sign',
  '.minisig',
  '.p7s',
  // cosign, GoReleaser, Kubernetes
  '.pem',
  '.crt',
  '.cert',
  // Releases of cosign
  '-keyless.sig',
  '-keyless.pem',
  '.cosign.bundle',
  // PEP 740
  '.attestation',
  '.publish.attestation',
  // Helm
  '.prov',
];

/** Each path that is the signature, certificate or attestation of another path in the list, with its suffix. */
export function findCompanions(paths: Iterable<string>): ReadonlyMap<string, string> {
  const all = new Set(paths);
  const companions = new Map<string, string>();
  for (const path of all) {
    const suffix = SUFFIXES.find((each) => path.endsWith(each) && all.has(path.slice(0, -each.length)));
    if (suffix !== undefined) companions.set(path, suffix);
  }
  return companions;
}

/** True if the pattern ends in such a suffix, so that it is meant for such files. */
export function namesSuffix(pattern: string, path: string): boolean {
  return SUFFIXES.some((suffix) => path.endsWith(suffix) && pattern.endsWith(suffix));
}
