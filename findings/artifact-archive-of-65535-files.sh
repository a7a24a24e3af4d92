#!/usr/bin/env bash
# An archive of exactly 65,535 files has no ZIP64 record, although its count of files says that there is one.
#
# Software: archiver 7.0.1 with compress-commons 6.0.2 (npm), the libraries by which @actions/artifact 6.2.1 packs a
#           workflow artifact; Node.js 20 or newer.
# Expected: a field of 16 bits cannot hold 65,535 as a number: 0xFFFF in it means that the number is in the ZIP64 record
#           (APPNOTE.TXT 6.3.10, 4.4.1.4). So an archive of 65,535 files has that record, as one of 65,536 files has.
# Seen:     65,535 files: the field has 0xFFFF, and there is no ZIP64 record and no locator. 65,536 files: both are there.
# So:       a reader that follows the specification treats a complete artifact as one that was cut off.
# Needs npm. Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund archiver@7.0.1 compress-commons@6.0.2 @actions/artifact@6.2.1
node -p '["archiver", "compress-commons", "@actions/artifact"].map((name) =>
  `${name} ${JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version}`).join(", ")'

cat > pack.cjs <<'JS'
const archiver = require('archiver');

const LOCATOR = Buffer.from('504b0607', 'hex');
const END = Buffer.from('504b0506', 'hex');

async function tailOf(files) {
  const archive = archiver('zip', { zlib: { level: 0 } });
  const chunks = [];
  archive.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve, reject) => archive.on('end', resolve).on('error', reject));
  for (let number = 0; number < files; number += 1) archive.append('', { name: String(number) });
  await archive.finalize();
  await done;
  const bytes = Buffer.concat(chunks);
  const end = bytes.lastIndexOf(END);
  return { count: bytes.readUInt16LE(end + 10), zip64: bytes.subarray(end - 20, end).indexOf(LOCATOR) === 0 };
}

(async () => {
  const seen = { 65534: await tailOf(65534), 65535: await tailOf(65535), 65536: await tailOf(65536) };
  for (const [files, { count, zip64 }] of Object.entries(seen))
    console.log(`${files} files: the field has ${count}; a ZIP64 locator is ${zip64 ? 'there' : 'not there'}`);
  const asStated =
    !seen[65534].zip64 && seen[65535].count === 0xffff && !seen[65535].zip64 && seen[65536].zip64;
  process.exit(asStated ? 0 : 1);
})();
JS
node pack.cjs
