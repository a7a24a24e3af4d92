#!/usr/bin/env bash
# `npm outdated` shows an older version than the installed one as "Latest", on an older Node.js.
#
# Software: npm 11.19.1 (npm), against a small registry written for this script, on 127.0.0.1.
# Expected: the documentation of `npm outdated`: "latest is the version of the package tagged as latest in the registry".
#           `npm view PACKAGE version` and `npm install PACKAGE@latest` take that version.
# Seen:     a package has 1.0.0, and 2.0.0 with the tag `latest`, which is installed. If 2.0.0 asks in `engines` for a
#           newer Node.js than the one that npm runs on, `npm outdated` shows "Current 2.0.0, Latest 1.0.0" and exits
#           with 1. Without `engines` it shows nothing and exits with 0.
# So:       a check that nothing is outdated fails where everything is at its newest, and it names a version to go back to.
#           It happens in a project that pins its own Node.js as a package: npm runs on the Node.js of the machine.
# Needs npm and Node.js 20 or newer. Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund npm@11.19.1

cat > registry.mjs <<'JS'
// A registry with one package; runs npm in a project that has its newest version, and prints what npm outdated says.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const NPM = `${process.cwd()}/node_modules/npm/bin/npm-cli.js`;
const tarballs = new Map();
const versions = {};

function publish(version, engines, base) {
  const manifest = { name: 'example', version, ...(engines && { engines }) };
  mkdirSync('make/package', { recursive: true });
  writeFileSync('make/package/package.json', JSON.stringify(manifest));
  execFileSync('tar', ['-czf', 'make/package.tgz', '-C', 'make', 'package']);
  const tarball = readFileSync('make/package.tgz');
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  tarballs.set(`/example-${version}.tgz`, tarball);
  versions[version] = { ...manifest, dist: { tarball: `${base}/example-${version}.tgz`, integrity } };
}

const server = createServer((request, response) => {
  const tarball = tarballs.get(request.url);
  response.setHeader('content-type', tarball ? 'application/octet-stream' : 'application/json');
  response.end(tarball ?? JSON.stringify({ name: 'example', 'dist-tags': { latest: '2.0.0' }, versions }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

function npm(folder, ...args) {
  const child = spawn(process.execPath, [NPM, ...args, `--registry=${base}`, '--cache=../cache', '--no-audit'], { cwd: folder });
  let stdout = '';
  child.stdout.on('data', (text) => (stdout += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout: stdout.trim() })));
}

async function outdatedWith(folder, engines) {
  publish('1.0.0', undefined, base);
  publish('2.0.0', engines, base);
  mkdirSync(folder);
  writeFileSync(`${folder}/package.json`, JSON.stringify({ dependencies: { example: '2.0.0' } }));
  await npm(folder, 'install', '--silent');
  const view = await npm(folder, 'view', 'example', 'version');
  const { status, stdout } = await npm(folder, 'outdated', '--json');
  const { current, latest } = JSON.parse(stdout || '{}').example ?? {};
  const { version } = JSON.parse(readFileSync(`${folder}/node_modules/example/package.json`));
  return { installed: version, tagged: view.stdout, current, latest, status };
}

const plain = await outdatedWith('plain', undefined);
const newer = await outdatedWith('newer', { node: '>=99' });
server.close();
console.log('without engines:', JSON.stringify(plain));
console.log('with engines:   ', JSON.stringify(newer));
const same = [plain, newer].every(({ installed, tagged }) => installed === '2.0.0' && tagged === '2.0.0');
const asStated = same && plain.latest === undefined && plain.status === 0 && newer.latest === '1.0.0' && newer.status === 1;
process.exit(asStated ? 0 : 1);
JS
if node registry.mjs; then
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
