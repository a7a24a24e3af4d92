// Version numbers of releases: their order, and which of the moving names each one gets.

type Version = Readonly<{ numbers: readonly number[]; prerelease: readonly string[] }>;

/** SemVer 2.0.0, without build metadata: a registry would ignore it, so two versions would be one. */
const PATTERN = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

/** The parts of a version such as `1.2.3` or `1.2.3-rc.1`; undefined for any other text. */
function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch, prerelease = ''] = PATTERN.exec(text) ?? [];
  if (major === undefined) return undefined;
  return {
    numbers: [major, minor, patch].map(Number),
    prerelease: prerelease === '' ? [] : prerelease.split('.'),
  };
}

export const isVersion = (text: string): boolean => parseVersion(text) !== undefined;
export const isPrerelease = (text: string): boolean => (parseVersion(text)?.prerelease.length ?? 0) > 0;
/** The tag that moves from one release of a major version to the next, such as `v1`. */
export const majorTag = (version: string): string => `v${parseVersion(version)?.numbers[0]}`;

/** Negative if `one` comes before `other` (SemVer 2.0.0, section 11). Both must be versions. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  if (a === undefined || b === undefined) throw new Error(`${one} or ${other} is not a version`);
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  for (const [index, part] of a.prerelease.entries()) {
    const difference = comparePart(part, b.prerelease[index]);
    if (difference !== 0) return difference;
  }
  return a.prerelease.length - b.prerelease.length;
}

/** Numbers come before words, and in their own order. A part that the other version does not have comes later. */
function comparePart(one: string, other: string | undefined): number {
  if (other === undefined) return 1;
  const [a, b] = [one, other].map((part) => /^\d+$/.test(part));
  if (a === true && b === true) return Number(one) - Number(other);
  if (a !== b) return a === true ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** True if none of the other versions that count comes after it: prereleases never count. */
export function isNewest(version: string, others: readonly string[]): boolean {
  const released = others.filter((other) => isVersion(other) && !isPrerelease(other));
  return !isPrerelease(version) && released.every((other) => compareVersions(other, version) <= 0);
}

/** The same among the versions with the same major number. */
export function isNewestOfMajor(version: string, others: readonly string[]): boolean {
  return isNewest(
    version,
    others.filter((other) => isVersion(other) && majorTag(other) === majorTag(version)),
  );
}

/**
 * The npm tag for a version, by the versions that the registry has: `latest`, `next` for a prerelease, `latest-1` for the
 * newest fix of an older major version, and `latest-1.2` for a fix of a minor version that is older even there, which
 * must not move `latest-1` back. npm accepts no tag that is also a range, such as `v1`.
 */
export function npmTag(version: string, others: readonly string[]): string {
  if (isPrerelease(version)) return 'next';
  if (isNewest(version, others)) return 'latest';
  const [major, minor] = version.split('.');
  return isNewestOfMajor(version, others) ? `latest-${major}` : `latest-${major}.${minor}`;
}
