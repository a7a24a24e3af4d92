#!/usr/bin/env bash
# The list of licences that ncc writes leaves packages out whose code it put into the bundle.
#
# Software: @vercel/ncc 0.45.0, with @actions/glob 0.7.0 as the package to bundle (npm); Node.js 20 or newer.
# Expected: `ncc build --license FILE` "adds a file containing licensing information" (its help): the licence of every
#           package in the bundle. @actions/glob and all that it needs have such a file.
# Seen:     with `import … from '@actions/glob'`, the list has all ten packages of the bundle. With
#           `await import('@actions/glob')`, the code of the same ten is in the bundle, in a file that is loaded later,
#           and the list has three: @actions/glob and the two that are CommonJS. The seven others, @actions/core among
#           them, are ES modules, which webpack joined with those of @actions/glob.
# So:       a bundle that loads modules when it needs them ships code without the licence that its authors ask for.
# Needs npm. Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @vercel/ncc@0.45.0 @actions/glob@0.7.0

echo "import { create } from '@actions/glob'; console.log(create);" > static.mjs
echo "const { create } = await import('@actions/glob'); console.log(create);" > lazy.mjs
for form in static lazy; do
  node_modules/.bin/ncc build "$form.mjs" --out "$form" --license licenses.txt > "$form.log" || { cat "$form.log" >&2; exit 2; }
done

cat > compare.mjs <<'JS'
import { readdirSync, readFileSync } from 'node:fs';

/** [packages whose code is in the bundle, those of them that the list of licences names] */
function packagesOf(folder) {
  const bundles = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const code = bundles.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  const lines = readFileSync(`${folder}/licenses.txt`, 'utf8').split('\n');
  const inside = new Set([...code.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name));
  return [[...inside].sort(), [...inside].filter((name) => lines.includes(name)).sort()];
}

const [inStatic, listedStatic] = packagesOf('static');
const [inLazy, listedLazy] = packagesOf('lazy');
console.log(`static: ${listedStatic.length} of ${inStatic.length} in the list`);
console.log(`lazy:   ${listedLazy.length} of ${inLazy.length} in the list`);
const missing = inLazy.filter((name) => !listedLazy.includes(name));
console.log(`not in the list: ${missing.join(', ')}`);
const asStated =
  listedStatic.length === inStatic.length &&
  inLazy.join() === inStatic.join() &&
  missing.includes('@actions/core');
process.exit(asStated ? 0 : 1);
JS
if node compare.mjs; then
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
