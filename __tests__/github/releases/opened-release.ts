// A release on the stand-in, opened by our own client, and files to attach to it.
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openRelease, type Release } from '../../../src/github/releases/open.ts';
import type { PublishedFile } from '../../../src/github/releases/upload-asset.ts';
import type { Clock } from '../../../src/process/clock.ts';
import { createTestClock, type TestClock } from '../../support/clock.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../support/github-releases.ts';
import { createClient } from '../../support/http-server.ts';

export type Place = Readonly<{
  github: GitHub;
  open: (
    choice: string,
    more?: Readonly<{
      token?: string;
      signal?: AbortSignal;
      event?: unknown;
      clock?: Clock;
      /** The clock for the deadlines of requests; default: that of this machine. */
      deadlines?: Clock;
    }>,
  ) => Promise<Release>;
  file: (
    name: string,
    bytes: string | Buffer,
    existing?: PublishedFile['existing'],
  ) => Promise<PublishedFile>;
  notes: string[];
  notices: readonly string[];
  /** The clock for waits for other jobs; each wait moves it. */
  clock: TestClock;
}>;

export async function setPlace(test: TestContext, options: GitHubOptions = {}): Promise<Place> {
  const github = await startGitHub(options);
  const folder = await mkdtemp(join(tmpdir(), 'sigstore-release-'));
  test.after(() => Promise.all([github.close(), rm(folder, { recursive: true })]));
  const notes: string[] = [];
  const notices: string[] = [];
  const own = createTestClock();
  return {
    github,
    notes,
    notices,
    clock: own,
    open: (
      choice,
      { token = github.token, signal, event, clock = own, deadlines = createTestClock() } = {},
    ) => {
      const say = (note: string) => void notes.push(note);
      const http = createClient({ say, clock: deadlines, ...(signal ? { signal } : {}) });
      const onNotice = (text: string) => void notices.push(text);
      return openRelease({ choice, env: github.env, event, cwd: folder, token, http, clock, onNotice });
    },
    file: async (name, bytes, existing = 'fail') => {
      const content = Buffer.from(bytes);
      const absolute = join(folder, createHash('sha256').update(name).digest('hex'));
      await writeFile(absolute, content);
      const digest = createHash('sha256').update(content).digest();
      return { path: `dist/${name}`, name, existing, absolute, size: content.length, digest };
    },
  };
}

export const never = (): AbortSignal => new AbortController().signal;
