// Those who sign the same files: the product as a command and as an action, and its three peers.
import { join } from 'node:path';
import * as sigstore from '../e2e/sigstore.ts';
import type { Program } from './measure.ts';

export type Task = Readonly<{ folder: string; files: readonly string[]; rekor: sigstore.RekorVersion }>;
export type Contender = Readonly<{ name: string; program: (task: Task) => Promise<Program> }>;

const node = process.execPath;
const peer = (): string => process.env['BENCH_PEER'] ?? '';

export const command: Contender = {
  name: 'the command',
  program: async ({ folder, files, rekor }) => {
    const trust = ['--trust-config', sigstore.trustConfig(), '--rekor-version', String(rekor)];
    const token = await sigstore.mint('github');
    return {
      command: [node, sigstore.command, 'sign', '--identity-token', token, ...trust, ...files],
      cwd: folder,
    };
  },
};

export const action: Contender = {
  name: 'the action',
  program: async ({ folder, rekor }) => ({
    command: [node, sigstore.action],
    cwd: folder,
    env: {
      ...sigstore.tokenService(),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'octo/demo',
      INPUT_FILES: '*.bin',
      INPUT_INSTANCE: sigstore.trustConfig(),
      'INPUT_REKOR-VERSION': String(rekor),
      'INPUT_ALLOW-PRIVATE-REPOSITORY': 'false',
      'INPUT_ALLOW-UNTRUSTED-TRIGGER': 'false',
      INPUT_EXISTING: 'fail',
      'INPUT_FAIL-FAST': 'true',
      INPUT_TIMEOUT: '15m',
      'INPUT_UPLOAD-ARTIFACT': 'false',
      'INPUT_INCLUDE-FILES': 'false',
      INPUT_SUMMARY: 'false',
    },
  }),
};

export const python: Contender = {
  name: 'sigstore-python 4.5.1',
  program: async ({ folder, files, rekor }) => {
    const program = join(sigstore.tools, 'py/bin/sigstore');
    const token = await sigstore.mint('github');
    const args = ['--trust-config', sigstore.trustConfig(rekor), 'sign', '--identity-token', token, ...files];
    return { command: [program, ...args], cwd: folder };
  },
};

export const javascript: Contender = {
  name: '@sigstore/sign 5.1.0',
  program: async ({ folder, files, rekor }) => {
    const script = join(import.meta.dirname, 'sigstore-js.mjs');
    const token = await sigstore.mint('github');
    return { command: [node, script, peer(), token, String(rekor), ...files], cwd: folder };
  },
};

export const cosign: Contender = {
  name: 'cosign 3.1.3, in a loop',
  program: async ({ folder, files, rekor }) => {
    const program = join(sigstore.tools, 'bin/cosign');
    const token = await sigstore.mint('github', { exp: Math.floor(Date.now() / 1000) + 3600 });
    const config = ['--signing-config', `${sigstore.stack}/signing_config.v${rekor}.json`];
    const args = [
      'sign-blob',
      '--yes',
      '--identity-token',
      token,
      ...config,
      '--trusted-root',
      sigstore.trustedRoot,
    ];
    const loop = 'for file; do $SIGN --bundle "$file.sigstore.json" "$file" || exit; done';
    const env = { SIGN: [program, ...args].join(' ') };
    return { command: ['bash', '-c', loop, 'bash', ...files], cwd: folder, env };
  },
};

export const peers: readonly Contender[] = [python, javascript, cosign];
