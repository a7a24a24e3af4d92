// What a run would do and what it would fail for: the dry run of the action and of the command. It requests no identity.
import type { Diagnosis } from '../../errors/diagnose.ts';
import type { Instance } from '../../trust/instance.ts';
import {
  assertPublic,
  type IdentityFacts,
  type PredictedIdentity,
  predictIdentity,
} from './predict-identity.ts';
import { type Probe, probeServices } from './probe-services.ts';

type InspectOptions = IdentityFacts &
  Readonly<{
    /** What a run checks before it signs, in its order; each throws what the run would fail for. */
    checks: readonly (() => unknown)[];
    diagnose: (thrown: unknown) => Diagnosis;
    signal: AbortSignal;
  }>;

export type RunInspection = Readonly<{
  /** Undefined where only a token can tell. */
  signer: PredictedIdentity | undefined;
  /** What a real run would fail for, or might; the first gives the failure code. */
  findings: readonly Diagnosis[];
  /** The services that were asked, each with its address. */
  services: readonly Readonly<{ name: string; url: URL; answers: boolean }>[];
  /** Undefined where it could not be loaded. */
  instance: Instance | undefined;
}>;

/** Throws nothing that a real run would fail for: those are its findings. Throws the reason of `signal`. */
export async function inspectRun(options: InspectOptions): Promise<RunInspection> {
  const { run, http, signal, checks, diagnose, onNotice } = options;
  const early = createFindings(signal);
  for (const check of [...checks, () => assertPublic(options)]) await early.attempt(check);
  const late = createFindings(signal);
  const instance = await late.attempt(run.load);
  const probes = instance === undefined ? [] : await probeServices(instance, http, signal);
  const outages = probes.filter(({ failure }) => failure !== undefined);
  for (const { failure, isReplaced, url } of outages)
    if (isReplaced)
      onNotice(`${diagnose(failure).what}; another service would be used instead of ${url.origin}`);
  // A run knows this before it asks a service to sign, unless it needs the rules of its Fulcio.
  const asksFulcio = instance !== undefined && !outages.some(({ url }) => url === instance.fulcio.url);
  const signer = await early.attempt(() => predictIdentity(options, { asksFulcio }));
  const unmet = outages.filter(({ isReplaced }) => !isReplaced).map(({ failure }) => failure);
  return {
    signer,
    findings: [...new Set([...early.thrown, ...late.thrown, ...unmet])].map(diagnose),
    services: probes.map(({ name, url, failure }: Probe) => ({ name, url, answers: failure === undefined })),
    instance,
  };
}

/** Collects what is thrown, and goes on; only the end of the run ends it. */
function createFindings(signal: AbortSignal) {
  const thrown: unknown[] = [];
  const attempt = async <T>(work: () => Promise<T> | T): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      thrown.push(error);
      return undefined;
    }
  };
  return { thrown, attempt };
}

type Wording = Readonly<{
  /** Who signs, where the identity is not known. */
  unnamed: string;
  instance: string;
  /** Makes a text from outside safe to show; default: as it is. */
  shown?: (text: string) => string;
}>;

/** Who would sign, with which instance, and whether each service answers: a line each, without its end. */
export function describeInspection(
  { signer, services }: RunInspection,
  { unnamed, instance, shown = (text) => text }: Wording,
): readonly string[] {
  const doubt = signer?.isCertain === false ? ', or the reusable workflow if this job belongs to one' : '';
  return [
    `Signer: ${signer === undefined ? unnamed : `${shown(signer.identity)}${doubt}`}`,
    `Instance: ${shown(instance)}`,
    ...services.map(
      ({ name, url, answers }) => `${name}: ${shown(url.href)} ${answers ? 'answers' : 'does not answer'}`,
    ),
  ];
}
