// What the repository says about its own release: name, version and address in package.json, notes in CHANGELOG.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../../src/errors/failure.ts';

export type Manifest = Readonly<Record<string, unknown> & { name: string; version: string }>;

/** The package.json in a folder. */
export const readManifest = (root: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** `owner/name` of the repository that package.json names. Throws an Error if it is not one on github.com. */
export function repositoryOf(manifest: Manifest): string {
  const { url } = Object(manifest['repository']) as { url?: unknown };
  const [, repository] = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(String(url)) ?? [];
  if (repository === undefined)
    throw new Error(
      `repository.url in package.json must be git+https://github.com/OWNER/NAME.git, not ${quote(url)}`,
    );
  return repository;
}

/**
 * The text below the heading `## [VERSION] - YYYY-MM-DD` of a changelog (Keep a Changelog 1.1.0), up to the next heading
 * of that level or the list of links at the end. Undefined without such a heading, or without text below it.
 */
export function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.replaceAll('\r\n', '\n').split(/^(?=## )/m);
  for (const section of sections) {
    const [, of, date = ''] =
      /^## \[([^\]]+)\] - (\d{4}-\d\d-\d\d)$/m.exec(section.split('\n')[0] ?? '') ?? [];
    if (of !== version || Number.isNaN(Date.parse(date))) continue;
    const notes = section.replace(/^.*\n/, '').replace(/(\n\[[^\]]+\]: \S+)+\s*$/, '');
    if (notes.trim() !== '') return notes.trim();
  }
  return undefined;
}
