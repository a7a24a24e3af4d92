// A store of attestations on the stand-in, our own client for it, and bundles to store.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { assertStorable } from '../../../src/github/attestations/assert-storable.ts';
import { jobStore } from '../../../src/github/attestations/choose-store.ts';
import { fetchAttestations } from '../../../src/github/attestations/fetch-attestations.ts';
import { storeAttestation } from '../../../src/github/attestations/store-attestation.ts';
import { createTestClock } from '../../support/clock.ts';
import { type GitHubOptions, startGitHub } from '../../support/github-releases.ts';
import { createClient } from '../../support/http-server.ts';

export const PROVENANCE = 'https://slsa.dev/provenance/v1';
export const DIGEST = createHash('sha256').update('the file').digest();

/** A bundle with the shape of a signed statement; nothing in it is signed. `mark` makes it another one. */
export function bundleOf(mark: string, predicateType = PROVENANCE, digests = [DIGEST]): Buffer {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: digests.map((digest, n) => ({ name: `dist/${n}`, digest: { sha256: digest.toString('hex') } })),
    predicateType,
    predicate: { mark },
  };
  const bytes = (text: string) => Buffer.from(text).toString('base64');
  return Buffer.from(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: bytes('certificate') },
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: bytes('time') }] },
      },
      dsseEnvelope: {
        payload: bytes(JSON.stringify(statement)),
        payloadType: 'application/vnd.in-toto+json',
        signatures: [{ sig: bytes(`signature of ${mark}`) }],
      },
    }),
  );
}

/** The stand-in, and the three requests of our client with the token of a writer, or another or none. */
export async function setStore(test: TestContext, options: GitHubOptions & { apiPath?: string } = {}) {
  const github = await startGitHub(options);
  const cwd = await mkdtemp(join(tmpdir(), 'sigstore-store-'));
  test.after(() => Promise.all([github.close(), rm(cwd, { recursive: true })]));
  const clock = createTestClock();
  const http = createClient({ clock });
  const notices: string[] = [];
  const onNotice = (text: string) => void notices.push(text);
  const env = {
    ...github.env,
    GITHUB_JOB: 'build',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yml@r',
  };
  const api = `${github.url}${options.apiPath ?? ''}`;
  const { store: own, server } = jobStore({ ...env, GITHUB_API_URL: api }, github.token);
  const storeFor = (token: string | undefined) => ({ ...own, token });
  return {
    github,
    cwd,
    clock,
    notices,
    check: (token?: string) => assertStorable(http, storeFor(token ?? github.token), { env, cwd, onNotice }),
    store: (bundle: Buffer, token = github.token, predicateType: string | undefined = PROVENANCE) =>
      storeAttestation(http, storeFor(token), {
        ...{ bundle, digest: DIGEST, predicateType, server, env, cwd, clock },
      }),
    fetch: (token?: string, predicateType: string | 'any' = PROVENANCE) =>
      fetchAttestations(http, storeFor(token), {
        digest: DIGEST,
        predicateType: predicateType === 'any' ? undefined : predicateType,
      }),
  };
}
