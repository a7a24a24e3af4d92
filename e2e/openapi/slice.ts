// GitHub's description of its whole API → the part about releases, attestations, tags and issues: slice.ts WHOLE PART. The whole takes a proxy 20 s to read.
import { readFileSync, writeFileSync } from 'node:fs';

type Json = { [name: string]: unknown };

const [, , whole = '', part = ''] = process.argv;
const description: Json = JSON.parse(readFileSync(whole, 'utf8'));
const paths = Object.entries(description['paths'] as Json).filter(([path]) =>
  /^\/repos\/\{owner\}\/\{repo\}\/((releases|attestations)(\/|$)|git\/(refs?|tags)(\/|$)|issues(\/\{issue_number\}(\/comments)?)?$)/.test(
    path,
  ),
);
const used = new Map<string, unknown>();

/** Notes all that a value refers to, and what that refers to. */
function follow(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const [name, child] of Object.entries(value)) {
    if (name !== '$ref' || typeof child !== 'string') follow(child);
    else if (!used.has(child)) {
      const found = child
        .slice(2)
        .split('/')
        .reduce<unknown>((at, step) => (at as Json)[step], description);
      used.set(child, found);
      follow(found);
    }
  }
}

follow(paths);
const components: { [kind: string]: Json } = {};
for (const [reference, value] of used) {
  const [, kind = '', name = ''] = reference.slice(2).split('/');
  components[kind] = { ...components[kind], [name]: value };
}
const { openapi, info } = description;
const servers = [{ url: 'https://api.github.com' }];
writeFileSync(part, JSON.stringify({ openapi, info, servers, paths: Object.fromEntries(paths), components }));
