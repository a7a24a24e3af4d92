// The package → npm's registry: node scripts/release/publish-npm.ts PACKAGE.tgz [OPTION of npm publish]...
// A version that the registry has with the same bytes is left as it is, so that a run can continue; with other bytes it is
// an error, because a version can never be replaced.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { quote } from '../../src/errors/failure.ts';
import { refuse } from './refuse.ts';
import { compareVersions, npmTag } from './versions.ts';

/** The first npm that exchanges the token of a job for one of the registry (npm, "Trusted publishing"). */
const FIRST_NPM = '11.5.1';

type Published = Readonly<{ versions?: string | readonly string[]; 'dist.integrity'?: string }>;

/** What the registry says about a package or a version; undefined if it has none. Of one field it would give only the value. */
function view(spec: string, fields: readonly string[]): Published | undefined {
  const { status, stdout, stderr } = npm('view', spec, ...fields, '--json', '--prefer-online');
  if (status === 0) return stdout.trim() === '' ? undefined : JSON.parse(stdout);
  if (stdout.includes('E404') || stderr.includes('E404')) return undefined;
  throw new Error(`npm view ${spec} ended with ${status}: ${quote(stderr, 500)}`);
}

const npm = (...words: string[]) => spawnSync('npm', words, { encoding: 'utf8' });

function publish(path: string, options: readonly string[]): readonly string[] {
  const npmVersion = npm('--version').stdout.trim();
  if (compareVersions(npmVersion, FIRST_NPM) < 0)
    return [`npm ${npmVersion} cannot publish with the identity of the job: use ${FIRST_NPM} or newer`];
  // `npm pack --dry-run` reads the manifest inside the package.
  const described = execFileSync('npm', ['pack', path, '--dry-run', '--json'], { encoding: 'utf8' });
  const { name, version } = JSON.parse(described)[0] as { name: string; version: string };
  const spec = `${name}@${version}`;
  const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  const existing = view(spec, ['dist.integrity', 'name']);
  if (existing !== undefined) {
    const published = existing['dist.integrity'];
    if (published === integrity) {
      console.log(`${spec} is published with these bytes already`);
      return [];
    }
    return [
      `${spec} is published with other bytes (${published}, not ${integrity}): release the next version`,
    ];
  }
  const versions = view(name, ['versions', 'name'])?.versions ?? [];
  const tag = npmTag(version, typeof versions === 'string' ? [versions] : versions);
  console.log(`npm publish ${spec} --tag ${tag}`);
  execFileSync('npm', ['publish', path, '--tag', tag, ...options], { stdio: 'inherit' });
  return [];
}

await refuse(async () => {
  const [path, ...options] = process.argv.slice(2);
  if (path === undefined)
    throw new Error('usage: node scripts/release/publish-npm.ts PACKAGE.tgz [OPTION...]');
  return publish(resolve(path), options);
});
