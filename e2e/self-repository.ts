// `uses: $/PATH` is this repository at the commit of the workflow. Only GitHub knows it, so tests write it in another way:
// `node e2e/self-repository.ts FILE...` writes `./PATH` into each FILE, for actionlint.
import { readFileSync, writeFileSync } from 'node:fs';

const USES = /^(\s*(?:- )?uses: *)\$\/(\S+)/gm;

/** Writes the result of `form` for each path. Throws if the workflow uses nothing of its own repository. */
export function withoutSelfReferences(workflow: string, form: (path: string) => string): string {
  const rewritten = workflow.replaceAll(USES, (_, before: string, path: string) => before + form(path));
  if (rewritten === workflow) throw new Error('the workflow has no `uses: $/`');
  if (/\buses: *["']?\$\//.test(rewritten)) throw new Error('the workflow has a `uses: $/` of another form');
  return rewritten;
}

if (import.meta.main)
  for (const file of process.argv.slice(2))
    writeFileSync(
      file,
      withoutSelfReferences(readFileSync(file, 'utf8'), (path) => `./${path}`),
    );
