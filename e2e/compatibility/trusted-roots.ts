// Odd forms of a trusted root, each tried with a bundle that verifies with the root of the stack.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as sigstore from '../sigstore.ts';
import { createKey, type KeyKind, sized, startFulcio, timestampBy } from './authorities.ts';
import { protoNames } from './bundles.ts';
import type { Form } from './forms.ts';
import { changed, cosign, type Json, services, sign } from './material.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';
const LISTS = ['tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'];
/** The period of each log and authority. */
const periods = (root: Json): Json[] =>
  LISTS.flatMap((list) => root[list].map((each: Json) => (each.publicKey ?? each).validFor));

/** Rekor v1: cosign writes the logs in any order. */
const rekorOf = (root: Json): Json =>
  root.tlogs.find(({ baseUrl }: Json) => baseUrl === services.urls.rekor1);

/** Every form of a trusted root. */
export async function trustedRootForms(folder: string, file: string): Promise<Form[]> {
  const root: Json = JSON.parse(await readFile(sigstore.trustedRoot, 'utf8'));
  const v1 = await sign(folder, file, { rekor: 1 });
  const make =
    (bundle: Json): Make =>
    (name, change) => ({ name, bundle: JSON.stringify(bundle), trustedRoot: changed(root, change) });
  return [
    ...mediaTypes(make(v1)),
    ...times(make(v1)),
    ...spelling(make(v1), root),
    ...logs(make(v1)),
    withoutLogs(make(v1)),
    ...(await authorities(make(v1), root, folder, file)),
  ];
}

type Make = (name: string, change: (root: Json) => void) => Form;

const mediaTypes = (form: Make): Form[] =>
  ['+json;version=0.1', '+json;version=0.2', '.v0.1+json', '.v0.2+json'].map((version) =>
    form(`media type \`…trustedroot${version}\``, (root) => {
      root.mediaType = MEDIA_TYPE + version;
    }),
  );

const times = (form: Make): Form[] =>
  [
    ['2024-01-01T00:00:00.123456789Z', 'a time with nanoseconds'],
    ['2024-01-01T02:00:00+02:00', 'a time with an offset'],
    ['2024-01-01t00:00:00z', 'a time with `t` and `z` in lower case'],
    ['2024-01-01 00:00:00Z', 'a time with a blank for `T`: not RFC 3339'],
    ['2024-01-01T00:00:00', 'a time without a zone: not RFC 3339'],
    ['2024', 'a time that is a year: not RFC 3339'],
    ['1 Jan 2024', 'a time in words, `1 Jan 2024`: not RFC 3339'],
  ].map(([time, name]) =>
    form(`${name}`, (root) => {
      for (const period of periods(root)) period.start = time;
    }),
  );

function spelling(form: Make, root: Json): Form[] {
  const { bundle, trustedRoot } = form('', () => {});
  const foreign = changed(root, (copy) => {
    for (const list of LISTS) copy[list] = [];
  });
  return [
    { name: 'proto field names', bundle, trustedRoot: JSON.stringify(protoNames(root)) },
    form('an unknown field at the top', (copy) => {
      copy.comment = 'made by hand';
    }),
    form('an unknown field in a log', (copy) => {
      copy.tlogs[0].comment = 'made by hand';
    }),
    { name: 'a byte order mark before it', bundle, trustedRoot: `\uFEFF${trustedRoot}` },
    {
      name: 'JSON Lines: this root, then an empty one',
      bundle,
      trustedRoot: `${trustedRoot}\n${foreign}\n`,
    },
    {
      name: 'JSON Lines: an empty one, then this root',
      bundle,
      trustedRoot: `${foreign}\n${trustedRoot}\n`,
    },
    form('no period for keys and authorities', (copy) => {
      for (const list of LISTS) for (const each of copy[list]) delete (each.publicKey ?? each).validFor;
    }),
    form('a period without a start', (copy) => {
      for (const period of periods(copy)) {
        delete period.start;
        period.end = '2124-01-01T00:00:00Z';
      }
    }),
  ];
}

const logs = (form: Make): Form[] => [
  form('Rekor v1 without `baseUrl`', (root) => {
    delete rekorOf(root).baseUrl;
  }),
  form('Rekor v1 with a `baseUrl` that its checkpoints do not name', (root) => {
    rekorOf(root).baseUrl = 'https://rekor.example.test';
  }),
  form('`checkpointKeyId` next to `logId`, of the same key', (root) => {
    for (const log of root.tlogs) log.checkpointKeyId = { keyId: log.logId.keyId };
  }),
  form('no `hashAlgorithm` in the logs', (root) => {
    for (const log of [...root.tlogs, ...root.ctlogs]) delete log.hashAlgorithm;
  }),
  form('another log with `keyDetails` that the schema does not have', (root) => {
    root.tlogs.push({
      ...root.tlogs[0],
      publicKey: { ...root.tlogs[0].publicKey, keyDetails: 'PKIX_FUTURE' },
      logId: { keyId: Buffer.alloc(32, 7).toString('base64') },
    });
  }),
];

/** As in GitHub's own instance: only a timestamp gives the time. */
function withoutLogs(form: Make): Form {
  const made = form('no logs, and a bundle with a timestamp and no log entry', (root) => {
    root.tlogs = [];
  });
  const bundle = changed(JSON.parse(made.bundle), (json) => {
    json.verificationMaterial.tlogEntries = [];
  });
  return { ...made, bundle };
}

async function authorities(form: Make, root: Json, folder: string, file: string): Promise<Form[]> {
  const { signer, key } = await createKey(folder);
  const managed = await cosign(folder, file, 1, '--key', signer);
  const without = (...lists: string[]): string =>
    changed(root, (copy) => {
      for (const list of lists) copy[list] = [];
    });
  const held = { bundle: JSON.stringify(managed), key };
  return [
    {
      name: 'no certificate authorities and no certificate logs, a managed key',
      ...held,
      trustedRoot: without('certificateAuthorities', 'ctlogs'),
    },
    {
      name: 'no timestamp authorities, a managed key and a promise',
      ...held,
      trustedRoot: without('timestampAuthorities'),
    },
    form('the intermediate as the anchor', (copy) => {
      copy.certificateAuthorities[0].certChain.certificates.splice(1);
    }),
    form('another Fulcio before the one that counts', (copy) => {
      copy.certificateAuthorities.unshift(copy.certificateAuthorities[0], copy.certificateAuthorities[0]);
    }),
    await fulcio(root, folder, file, 'P-384'),
    await fulcio(root, folder, file, 'RSA'),
    await timestamped(form, folder, 'P-384', 'sha384'),
    await timestamped(form, folder, 'RSA', 'sha256'),
    await timestamped(form, folder, 'RSA', 'sha512'),
  ];
}

async function fulcio(root: Json, folder: string, file: string, kind: KeyKind): Promise<Form> {
  const { url, chain, close } = await startFulcio(folder, kind);
  try {
    const trustedRoot = changed(root, (copy) => {
      copy.certificateAuthorities[0].certChain.certificates = chain;
    });
    const place = join(folder, `fulcio-${kind}.root.json`);
    await writeFile(place, trustedRoot);
    const bundle = await sign(folder, file, { rekor: 1, fulcio: url, trustedRoot: place });
    return {
      name: `Fulcio with a key ${sized(kind)}`,
      bundle: JSON.stringify(bundle),
      trustedRoot,
    };
  } finally {
    await close();
  }
}

/** The timestamp counts: the bundle has no promise of the log. */
async function timestamped(
  form: Make,
  folder: string,
  kind: KeyKind,
  digest: 'sha256' | 'sha384' | 'sha512',
): Promise<Form> {
  const bundle = JSON.parse(form('', () => {}).bundle);
  const { timestamp, chain } = await timestampBy(folder, kind, digest, bundle.messageSignature.signature);
  bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [timestamp] };
  const name = `timestamp authority with a key ${sized(kind)} and ${digest.toUpperCase().replace('SHA', 'SHA-')}`;
  const made = form(name, (root) => {
    root.timestampAuthorities[0].certChain.certificates = chain;
  });
  return { ...made, bundle: JSON.stringify(bundle) };
}
