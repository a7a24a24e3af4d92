// NAME, FILES (one pattern per line; a folder: all in it), HIDDEN → an artifact, with paths relative to a common folder.
import { appendFileSync, globSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const { NAME = '', FILES = '', HIDDEN = 'false', GITHUB_OUTPUT = '' } = process.env;
const matched = FILES.split('\n')
  .flatMap((pattern) => globSync(pattern.trim()))
  .map((path) => resolve(path));
const isFile = (path: string): boolean => statSync(path).isFile();
const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => HIDDEN === 'true' || !/(^|\/)\./.test(path))
    .map((path) => join(folder, path));
const files = matched
  .flatMap((path) => (isFile(path) ? path : below(path).filter(isFile)))
  .filter((path, index, all) => all.indexOf(path) === index);
if (files.length === 0) throw new Error(`nothing matches ${FILES}`);
// As the real one: the folder that is named, or the nearest one that holds all that matched.
const [first = ''] = matched;
let root = matched.length === 1 && !isFile(first) ? first : dirname(first);
while (!files.every((path) => path.startsWith(`${root}/`))) root = dirname(root);
const { id } = await new DefaultArtifactClient().uploadArtifact(NAME, files, root);
appendFileSync(GITHUB_OUTPUT, `artifact-id=${id}\n`);
