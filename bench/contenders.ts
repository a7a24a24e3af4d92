// The programs that sign the same files: the product as a command and as an action, three peers, and the bare loop.
import { join } from 'node:path';
import * as sigstore from '../e2e/sigstore.ts';
import type { Program } from './measure.ts';

/** Where the services are, instead of where the stack has them. */
export type Services = Readonly<{
  /** A client trust configuration file. */
  trustConfig: string;
  /** A signing config file with the same services. */
  signingConfig: string;
  /** The variables of the ID-token service. */
  tokenService: Readonly<Record<string, string>>;
}>;
export type Task = Readonly<{
  folder: string;
  files: readonly string[];
  rekor: sigstore.RekorVersion;
  services?: Services;
  /** The time limit of the product's runs, such as `20m`. */
  timeout?: string;
}>;
export type Contender = Readonly<{ name: string; program: (task: Task) => Promise<Program> }>;

const node = process.execPath;
const peer = (): string => process.env['BENCH_PEER'] ?? '';
/** Valid for an hour, because its expiry is not measured. */
const mint = () => sigstore.mint('github', { exp: Math.floor(Date.now() / 1000) + 3600 });

const signingConfig = (rekor: sigstore.RekorVersion) => `${sigstore.stack}/signing_config.v${rekor}.json`;

export const command: Contender = {
  name: 'the command',
  program: async ({ folder, files, rekor, services, timeout = '15m' }) => {
    const config = services?.trustConfig ?? sigstore.trustConfig();
    const options = ['--trust-config', config, '--rekor-version', String(rekor), '--timeout', timeout];
    return {
      command: [node, sigstore.command, 'sign', '--identity-token', await mint(), ...options, ...files],
      cwd: folder,
    };
  },
};

export const action: Contender = {
  name: 'the action',
  program: async ({ folder, rekor, services, timeout = '15m' }) => ({
    command: [node, sigstore.action],
    cwd: folder,
    env: {
      ...(services?.tokenService ?? sigstore.tokenService()),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'octo/demo',
      INPUT_FILES: '*.bin',
      INPUT_INSTANCE: services?.trustConfig ?? sigstore.trustConfig(),
      'INPUT_REKOR-VERSION': String(rekor),
      'INPUT_ALLOW-PRIVATE-REPOSITORY': 'false',
      'INPUT_ALLOW-UNTRUSTED-TRIGGER': 'false',
      INPUT_EXISTING: 'fail',
      'INPUT_FAIL-FAST': 'true',
      INPUT_TIMEOUT: timeout,
      'INPUT_UPLOAD-ARTIFACT': 'false',
      'INPUT_INCLUDE-FILES': 'false',
      INPUT_SUMMARY: 'false',
    },
  }),
};

export const python: Contender = {
  name: 'sigstore-python 4.5.1',
  program: async ({ folder, files, rekor, services }) => {
    const program = join(sigstore.tools, 'py/bin/sigstore');
    const config = services?.trustConfig ?? sigstore.trustConfig(rekor);
    const args = ['--trust-config', config, 'sign', '--identity-token', await mint(), ...files];
    return { command: [program, ...args], cwd: folder };
  },
};

export const javascript: Contender = {
  name: '@sigstore/sign 5.1.0',
  program: async ({ folder, files, rekor, services }) => {
    const script = join(import.meta.dirname, 'sigstore-js.mjs');
    const config = services?.signingConfig ?? signingConfig(rekor);
    return { command: [node, script, peer(), await mint(), config, ...files], cwd: folder };
  },
};

/** No peer: what no program that makes this evidence on node:http and node:crypto can do without. */
export const bareLoop: Contender = {
  name: 'the bare loop',
  program: async ({ folder, files, rekor, services }) => {
    const script = join(import.meta.dirname, 'bare-loop.mjs');
    const config = services?.signingConfig ?? signingConfig(rekor);
    return { command: [node, script, await mint(), config, ...files], cwd: folder };
  },
};

export const cosign: Contender = {
  name: 'cosign 3.1.3, in a loop',
  program: async ({ folder, files, rekor, services }) => {
    const program = join(sigstore.tools, 'bin/cosign');
    const config = ['--signing-config', services?.signingConfig ?? signingConfig(rekor)];
    const args = [
      'sign-blob',
      '--yes',
      '--identity-token',
      await mint(),
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
