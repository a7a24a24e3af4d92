// Loaded into a process under test (--import): ends it at its first request, and writes to the file TEST_LOADED what was
// loaded before that, or until its own end: the URLs of files and the names of modules of Node.js, in order.
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** All modules of its own that Node.js has loaded, such as `NativeModule net`. */
const { moduleLoadList } = process as unknown as { moduleLoadList: readonly string[] };
/** The modules that this file needs do not count. */
let seen = moduleLoadList.length;
const loaded: string[] = [];

function drain(): void {
  for (const entry of moduleLoadList.slice(seen)) {
    const [, name] = /^NativeModule (?!internal\/|_)(.+)$/.exec(entry) ?? [];
    if (name !== undefined) loaded.push(`node:${name}`);
  }
  seen = moduleLoadList.length;
}

registerHooks({
  load: (url, context, next) => {
    drain();
    if (url.startsWith('file:')) loaded.push(url);
    return next(url, context);
  },
});
subscribe('http.client.request.created', () => process.exit());
process.once('exit', () => {
  drain();
  writeFileSync(process.env['TEST_LOADED'] ?? '', JSON.stringify(loaded));
});
