// Software bills of materials: which predicate a document in JSON is, by its content.
import { isRecord } from '../encoding/strict-json.ts';
import { Failure, quote } from '../errors/failure.ts';
import { type Predicate, readObject } from './predicate.ts';

type Members = Predicate['predicate'];

const FORMATS =
  'Write the SBOM as SPDX in JSON (version 2: `spdxVersion`; version 3: `@context` and `@graph`) or as CycloneDX in JSON (`bomFormat` and `specVersion`).';

/** The context of a JSON document of SPDX 3 (SPDX 3.0.1, Annex "Serialization information"), with its version. */
const SPDX_3_CONTEXT = /^https:\/\/spdx\.org\/rdf\/3(\.\d+)*\/spdx-context\.jsonld$/;

/**
 * An SBOM as a predicate. In: the bytes of the file, whose number the caller limits, and its name for messages. Throws
 * `predicate-invalid` for a document of neither kind, in another encoding, or of a version without a predicate type.
 */
export function parseSbom(bytes: Buffer, called: string): Predicate {
  const named = `the SBOM ${quote(called)}`;
  const predicate = readObject(bytes, named);
  const refuse = (what: string) => new Failure('predicate-invalid', `${named} ${what}`, { remedy: FORMATS });
  const type =
    spdx2Type(predicate, refuse) ?? spdx3Type(predicate, refuse) ?? cycloneDxType(predicate, refuse);
  if (type !== undefined) return { type, predicate };
  if (isRecord(predicate['sbom'])) {
    const remedy =
      'Give only the member `sbom`: the file is an answer of the dependency graph API of GitHub.';
    throw new Failure('predicate-invalid', `${named} is an object around an SBOM`, { remedy });
  }
  throw refuse('is neither SPDX nor CycloneDX: it has no `spdxVersion`, `@context` of SPDX or `bomFormat`');
}

type Refuse = (what: string) => Failure;

/** The version is part of the type (in-toto attestation, predicates/spdx2.md), as in actions/attest-sbom 3. */
function spdx2Type({ spdxVersion: version }: Members, refuse: Refuse): string | undefined {
  if (version === undefined) return undefined;
  const [, number] = /^SPDX-(2\.\d+)$/.exec(String(version)) ?? [];
  if (number === undefined) throw refuse(`has the unknown spdxVersion ${quote(version)}`);
  return `https://spdx.dev/Document/v${number}`;
}

/** All minor versions have one type (in-toto attestation, predicates/spdx3.md). */
function spdx3Type(document: Members, refuse: Refuse): string | undefined {
  const { '@context': context, '@graph': graph } = document;
  const contexts: unknown[] = Array.isArray(context) ? context : [context];
  if (!contexts.some((each) => typeof each === 'string' && SPDX_3_CONTEXT.test(each))) return undefined;
  if (!Array.isArray(graph)) throw refuse('has the `@context` of SPDX 3, but no list `@graph`');
  return 'https://spdx.dev/Document/v3';
}

/**
 * One type for all versions (in-toto attestation, predicates/cyclonedx.md). `serialNumber` is optional in CycloneDX, so
 * it is not required here.
 */
function cycloneDxType(
  { bomFormat: format, specVersion: version }: Members,
  refuse: Refuse,
): string | undefined {
  if (format === undefined) return undefined;
  if (format !== 'CycloneDX') throw refuse(`has the unknown bomFormat ${quote(format)}`);
  if (typeof version !== 'string') throw refuse('is CycloneDX, but has no `specVersion`');
  return 'https://cyclonedx.org/bom';
}
