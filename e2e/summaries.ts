// The pictures of docs/SUMMARIES.md: real runs on the embedded Sigstore, their summaries with GitHub's style sheet.
//
//   node e2e/summaries.ts     writes docs/summaries/NAME-light.png and NAME-dark.png
//
// It needs npm, and Debian's chromium, pngquant, fonts-liberation and fonts-noto-color-emoji.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../__tests__/support/github-releases.ts';
import { type Job, startJob } from '../__tests__/support/job.ts';
import type { SandboxOptions } from '../src/sandbox/sandbox.ts';
import { startChromium } from './oauth/chromium.ts';

const PICTURES = join(import.meta.dirname, '..', 'docs', 'summaries');
const PACKAGES = ['marked@18.2.1', 'github-markdown-css@5.9.0'];
const WIDTH = 1000;

type Marked = Readonly<{ parse: (markdown: string) => string }>;
type Scenario = Readonly<{
  name: string;
  sandbox?: Pick<SandboxOptions, 'faults' | 'claims'>;
  run: (job: Job) => Promise<Readonly<{ summary: string }>>;
}>;

const ends: (() => Promise<void>)[] = [];
const owner = { after: (end: () => Promise<void>) => void ends.push(end) };

/** The files of a small release, and their checksums. */
function writeRelease(job: Job): void {
  const sizes = { 'app-1.0.0-py3-none-any.whl': 130_000, 'app-1.0.0.tar.gz': 80_000 };
  const lines = Object.entries(sizes).map(([name, size]) => {
    const content = name.repeat(size).slice(0, size);
    job.write(`dist/${name}`, content);
    return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  });
  job.write('dist/SHA256SUMS', lines.join(''));
}

const WORKFLOW = `name: release
on: push
permissions:
  contents: read
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: octo/sigstore-sign@v1
        with:
          files: dist/*
`;

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'three',
    run: async (job) => {
      writeRelease(job);
      const github = await startGitHub({});
      owner.after(github.close);
      github.add({ tag: 'v1.0.0' });
      return job.run({ release: 'v1.0.0', 'github-token': github.token }, github.env);
    },
  },
  {
    name: 'attested',
    run: async (job) => {
      writeRelease(job);
      job.write('sbom.json', '{"spdxVersion":"SPDX-2.3"}');
      const github = await startGitHub({ tags: ['v1.0.0'] });
      ends.push(github.close);
      github.add({ tag: 'v1.0.0', draft: true });
      const attested = {
        attest: 'provenance\nsbom',
        'sbom-path': 'sbom.json',
        'github-attestations': 'true',
      };
      return job.run({ ...attested, release: 'v1.0.0', 'github-token': github.token }, github.env);
    },
  },
  {
    name: 'three-thousand',
    run: (job) => {
      for (let number = 0; number < 3000; number += 1)
        job.write(`dist/part-${String(number).padStart(4, '0')}.bin`, `part ${number}`);
      return job.run({ 'upload-artifact': 'false' });
    },
  },
  {
    name: 'partial',
    sandbox: {
      faults: {
        timestamp: ({ nth }) => (nth % 3 === 1 ? { status: 400, body: { message: 'no time' } } : undefined),
      },
    },
    run: (job) => {
      writeRelease(job);
      return job.run({ 'fail-fast': 'false', concurrency: '1' });
    },
  },
  {
    name: 'diagnosis',
    run: (job) => {
      writeRelease(job);
      job.write('.github/workflows/release.yml', WORKFLOW);
      const none = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
      return job.run({}, none);
    },
  },
  {
    name: 'reusable',
    sandbox: { claims: { job_workflow_ref: 'acme/ci/.github/workflows/sign.yml@refs/tags/v1' } },
    run: (job) => {
      writeRelease(job);
      return job.run();
    },
  },
  {
    name: 'dry-run',
    run: (job) => {
      writeRelease(job);
      return job.run({ 'dry-run': 'true' });
    },
  },
  {
    name: 'verified',
    run: async (job) => {
      writeRelease(job);
      await job.run({ 'upload-artifact': 'false' });
      return job.action('verify', verifying(job));
    },
  },
  {
    name: 'refused',
    run: async (job) => {
      writeRelease(job);
      await job.run({ 'upload-artifact': 'false' });
      job.write('dist/app-1.0.0.tar.gz', 'something else');
      return job.action('verify', verifying(job));
    },
  },
];

/** GitHub's alerts ("Basic writing and formatting syntax", Alerts), which are no part of GitHub Flavored Markdown. */
const withAlerts = (html: string): string =>
  html.replace(
    /<blockquote>\s*<p>\[!(\w+)\]\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, body: string) => {
      const [name, title] = [kind.toLowerCase(), `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`];
      return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p><p>${body}</div>`;
    },
  );

const verifying = (job: Job) => ({
  files: 'dist/*',
  identity: 'https://github.com/octo/demo/.github/workflows/release.yml@refs/heads/main',
  issuer: job.sandbox.urls.issuer,
});

const folder = mkdtempSync(join(tmpdir(), 'sigstore-summaries-'));
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...PACKAGES]);
const { marked } = createRequire(join(folder, 'package.json'))('marked') as { marked: Marked };
const styles = readFileSync(join(folder, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8');
const browser = await startChromium();
try {
  for (const { name, sandbox, run } of SCENARIOS) {
    const job = await startJob(owner, { ...sandbox, rekorVersion: 2, publishMs: 5 });
    const { summary } = await run(job);
    const body = `<article class="markdown-body" style="padding:24px">${withAlerts(marked.parse(summary))}</article>`;
    const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0}${styles}.markdown-body{font-family:'Liberation Sans','Noto Color Emoji',sans-serif}</style>${body}`;
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width: WIDTH, height: 100 } });
      const tab = await context.newPage();
      await tab.setContent(page);
      const picture = join(PICTURES, `${name}-${colorScheme}.png`);
      writeFileSync(picture, await tab.screenshot({ fullPage: true }));
      execFileSync('pngquant', ['--force', '--ext', '.png', '64', picture]);
      await context.close();
    }
    console.log(name);
  }
} finally {
  await browser.close();
  for (const end of ends.reverse()) await end();
  rmSync(folder, { recursive: true });
}
