// A bundle → stored with the repository's attestations, read back, and compared.
import { type Bundle, parseBundle } from '../../bundle/bundle.ts';
import { jsonObjectIn } from '../../encoding/strict-json.ts';
import { asFailure, Failure } from '../../errors/failure.ts';
import type { Http } from '../../http/client.ts';
import { type Clock, SYSTEM_CLOCK } from '../../process/clock.ts';
import { count } from '../../text/plural.ts';
import { withGitHubRemedy } from '../outage.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { listAttestations, type Wanted } from './list-attestations.ts';
import { type Store, storeRequest, unexpected } from './store-api.ts';
import { type WriteFacts, writeRefusal } from './write-refusal.ts';

type StoredAttestation = Readonly<{
  /** GitHub's number of the attestation. */
  id: string;
  /** Its page in the repository. */
  url: string;
}>;

type StoreOptions = WriteFacts &
  Wanted &
  Readonly<{
    /** The bundle of a statement, as JSON: what its file contains. `digest` is that of one of its subjects. */
    bundle: Buffer;
    /** The address of the web pages, without a slash at its end. */
    server: string;
    /** The clock for the waits until the store shows what it has. Default: the clock of this machine. */
    clock?: Clock;
    signal?: AbortSignal | undefined;
  }>;

/** Waits until the list contains an attestation that was just stored. */
const LAG_MS = [500, 1000, 2000, 4000, 8000];

/**
 * Stores a bundle and makes sure that the store gives it back. A request that GitHub may have done is sent again, so
 * after an interruption the repository may have the same attestation twice. Throws `attestation-permission-missing`,
 * `attestation-refused`, `attestation-mismatch` if the store does not have this bundle afterwards, or another service
 * Failure.
 */
export async function storeAttestation(
  http: Http,
  store: Store,
  options: StoreOptions,
): Promise<StoredAttestation> {
  const own = parseBundle(options.bundle);
  const body = Buffer.concat([Buffer.from('{"bundle":'), options.bundle, Buffer.from('}')]);
  const request = storeRequest(store, '', { method: 'POST', body });
  try {
    const answer = await http(request);
    if (answer.status !== 201) throw await writeRefusal(request, answer, options);
    const { id } = jsonObjectIn(answer.body) ?? {};
    if (!Number.isSafeInteger(id)) throw unexpected('an attestation without its id');
    const stored = { id: String(id), url: `${options.server}/${store.repository}/attestations/${id}` };
    await assertStored(http, store, { own, stored, ...options });
    return stored;
  } catch (error) {
    throw withGitHubRemedy(asFailure(error));
  }
}

type Expected = Wanted &
  Pick<StoreOptions, 'clock' | 'signal'> &
  Readonly<{ own: Bundle; stored: StoredAttestation }>;

async function assertStored(
  http: Http,
  store: Store,
  { clock = SYSTEM_CLOCK, signal, own, stored, ...wanted }: Expected,
): Promise<void> {
  for (const waitMs of [...LAG_MS, undefined]) {
    const others = await readBack(http, store, own, wanted);
    if (others === undefined) return;
    if (waitMs !== undefined) await clock.sleep(waitMs, signal);
    else {
      const instead = others === 0 ? 'nothing' : `only ${count(others, 'other attestation')}`;
      const what = `GitHub stored the attestation as ${stored.url}, but gives ${instead} for sha256:${wanted.digest.toString('hex')}`;
      throw new Failure('attestation-mismatch', what);
    }
  }
}

/** Undefined if the store has this bundle, otherwise the number of attestations that it has instead. */
async function readBack(http: Http, store: Store, own: Bundle, wanted: Wanted): Promise<number | undefined> {
  let others = 0;
  for await (const listed of listAttestations(http, store, wanted)) {
    const bundle = await fetchBundle(http, store, listed);
    if (!(bundle instanceof Failure) && contentOf(bundle) === contentOf(own)) return undefined;
    others += 1;
  }
  return others;
}

/** What makes an attestation: certificate, payload and signatures. GitHub may write the rest of the JSON differently. */
function contentOf({ content, verificationMaterial }: Bundle): string {
  const { content: key } = verificationMaterial;
  const certificates =
    key.$case === 'certificate'
      ? [key.certificate.rawBytes]
      : key.$case === 'x509CertificateChain'
        ? key.x509CertificateChain.certificates.slice(0, 1).map(({ rawBytes }) => rawBytes)
        : [];
  const signed =
    content.$case === 'dsseEnvelope'
      ? [content.dsseEnvelope.payload, ...content.dsseEnvelope.signatures.map(({ sig }) => sig)]
      : [content.messageSignature.signature];
  return [...certificates, ...signed].map((bytes) => bytes.toString('base64')).join(' ');
}
