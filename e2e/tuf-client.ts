#!/usr/bin/env node
// The client of trusted roots (`src/trust/tuf.ts`) in the form that TUF's own conformance suite needs.
//
//   git clone https://github.com/theupdateframework/tuf-conformance && cd tuf-conformance
//   git checkout eec841c186f81f2d9d8d30460c7e7deefa615f9e && pip install .
//   pytest tuf_conformance --entrypoint "$REPOSITORY/e2e/tuf-client.ts"
//
// It needs Node 24 first in PATH, Python 3.11, and the program `faketime` of the package of that name. Nothing leaves this
// machine: the suite serves its repositories on 127.0.0.1. The cases that this client refuses by design are in
// `tuf-client.ts.xfails`, which the suite reads; it counts them as "xfailed", and one that passes after all as a failure.
// docs/CONFORMANCE.md has the result.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHttp, type Http } from '../src/http/client.ts';
import { fetchTargets } from '../src/trust/tuf.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'metadata-dir': { type: 'string', default: '' },
    'metadata-url': { type: 'string', default: '' },
    'target-name': { type: 'string', multiple: true, default: [] },
    'target-base-url': { type: 'string', default: '' },
    'target-dir': { type: 'string', default: '' },
  },
});
const metadata = values['metadata-dir'];
const own = join(metadata, 'own');
const shipped = join(own, 'shipped-root');
const cacheDir = join(own, 'cache');

const [command, trusted = ''] = positionals;
if (command === 'init') init();
else await update(values['target-name']);

/** Instead of the root of the product, that of the case is used. */
function init(): void {
  mkdirSync(own);
  copyFileSync(trusted, shipped);
  copyFileSync(trusted, join(metadata, 'root.json'));
}

async function update(names: readonly string[]): Promise<void> {
  try {
    const targets = await fetchTargets(
      { required: names, optional: [] },
      {
        mirror: new URL(values['metadata-url']),
        root: JSON.parse(readFileSync(shipped, 'utf8')),
        http: elsewhere(createHttp({ env: {} })),
        cacheDir,
        now: new Date(),
        notice: (text) => process.stderr.write(`${text}\n`),
      },
    );
    for (const [name, bytes] of targets) place(join(values['target-dir'], encodeURIComponent(name)), bytes);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  } finally {
    show();
  }
}

/** The suite sees from the time of a file whether it was downloaded again. */
function place(file: string, bytes: Buffer): void {
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
}

/** The product looks for targets below its metadata; the suite has them elsewhere. */
function elsewhere(http: Http): Http {
  const below = new URL('targets/', values['metadata-url']).href;
  return (request) => {
    const url = new URL(request.url.href.replace(below, values['target-base-url']));
    return http({ ...request, url });
  };
}

/** The metadata that the product trusts now, under the names that the suite reads. */
function show(): void {
  const store = join(cacheDir, encodeURIComponent(new URL(values['metadata-url']).host));
  if (!existsSync(store)) return;
  const roots: number[] = [];
  for (const name of readdirSync(store)) {
    const root = /^(\d+)\.root\.json$/.exec(name)?.[1];
    if (root !== undefined) roots.push(Number(root));
    else if (name.endsWith('.json') && isMetadata(join(store, name)))
      copyFileSync(join(store, name), join(metadata, name));
  }
  if (roots.length > 0)
    copyFileSync(join(store, `${Math.max(...roots)}.root.json`), join(metadata, 'root.json'));
}

/** A target is stored next to the metadata. */
function isMetadata(file: string): boolean {
  try {
    return typeof JSON.parse(readFileSync(file, 'utf8')).signed === 'object';
  } catch {
    return false;
  }
}
