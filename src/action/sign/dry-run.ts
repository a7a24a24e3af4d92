// A dry run: who would sign, what would be missing, and whether every service answers. Requests no token, logs nothing.
import { valueAt } from '../../encoding/strict-json.ts';
import { type Diagnosis, diagnose } from '../../errors/diagnose.ts';
import { endpoint, type Http } from '../../http/client.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import { createAuthorization } from '../../identity/policy/authorize.ts';
import { checkPolicy } from '../../identity/policy/claim-policy.ts';
import { claimsOfEnvironment } from '../../identity/policy/job-claims.ts';
import { checkVisibility } from '../../identity/policy/repository-visibility.ts';
import { parseIdentityToken } from '../../identity/token/identity-token.ts';
import type { Instance } from '../../trust/instance.ts';
import { isPublic } from '../../trust/instance-choice.ts';
import { REKOR } from '../../trust/rekor-versions.ts';
import { instanceContext, jobHttp } from '../instance-context.ts';
import { prepareRelease } from '../publish/release.ts';
import type { ActionContext } from '../run-action.ts';
import type { Inputs } from './inputs.ts';
import { networkHosts } from './network-hosts.ts';
import { assertPossible, type Prepared } from './preflight.ts';

export type DryRun = Readonly<{
  /** The certificate's subject alternative name; undefined if only a token can show it. */
  identity: string | undefined;
  /** Why a real run would fail, or could fail. */
  findings: readonly Diagnosis[];
  /** The services that were asked, by name and origin, and whether they answered. */
  services: readonly Readonly<{ name: string; origin: string; answers: boolean }>[];
  /** The hosts that a real run would connect to. */
  hosts: ReturnType<typeof networkHosts>;
}>;

/** Statuses with which a working service answers a request that it does not know. */
const ANSWERS = [400, 401, 403, 404, 405, 406, 411, 415, 422, 501];
/** Shorter than in a real run: two minutes are too long to learn that a service is out. */
const PACE = { callMs: 20_000, maxBackoffMs: 2000 };

/** Reports as findings what a real run would throw after its first request, so it does not throw it. */
export async function dryRun(inputs: Inputs, prepared: Prepared, context: ActionContext): Promise<DryRun> {
  const { stop } = context;
  const http = jobHttp(context, { pace: PACE });
  const findings: Diagnosis[] = [];
  const attempt = async <T>(work: () => Promise<T> | T): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      stop.signal.throwIfAborted();
      findings.push(diagnose(error));
      return undefined;
    }
  };
  await attempt(() => assertPossible(inputs, prepared, context));
  await attempt(() => assertPublic(inputs, prepared));
  await attempt(() => prepareRelease(inputs, prepared, { ...context, pace: PACE }));
  const identity = await attempt(() => predictIdentity(inputs, prepared, context));
  const services: DryRun['services'][number][] = [];
  const instance = await attempt(() => load(inputs, http, context));
  for (const { name, service, url } of instance === undefined ? [] : questions(instance)) {
    const answers = await attempt(async () => {
      await http({ service, method: 'GET', url, expect: ANSWERS });
      return true;
    });
    services.push({ name, origin: url.origin, answers: answers === true });
  }
  const hosts = networkHosts({ inputs, env: context.env, services: instance });
  return { identity, findings, services, hosts };
}

/**
 * From the token that was given, or else from the environment of the job. Throws if the token or the job would not be
 * accepted.
 */
function predictIdentity(
  inputs: Inputs,
  { policy }: Prepared,
  { env, now, onNotice }: ActionContext,
): string | undefined {
  const publicInstance = isPublic(inputs.choice);
  const given = inputs.identityToken ?? (env['SIGSTORE_ID_TOKEN'] || undefined);
  if (given !== undefined) {
    const authorizeToken = createAuthorization({ ...inputs, policy, publicInstance, onNotice });
    return authorizeToken(parseIdentityToken(given, { now: now() })).identity;
  }
  const { GITHUB_WORKFLOW_REF: ref, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
  if (inputs.login !== undefined || !ref) return undefined;
  const claims = claimsOfEnvironment(env);
  checkPolicy(
    policy.filter(({ claim }) => claims[claim] !== undefined),
    claims,
  );
  const untold = new Set(policy.map(({ claim }) => claim).filter((claim) => claims[claim] === undefined));
  if (untold.size > 0) onNotice(`the policy for ${[...untold].join(', ')} can be checked only with a token`);
  // If another workflow signs, a rule may name it, but the environment does not.
  return untold.has('job_workflow_ref') ? undefined : `${server}/${ref}`;
}

/** A token contains the signed visibility; before there is a token, the payload of the event is used. */
function assertPublic(inputs: Inputs, { event }: Prepared): void {
  const visibility = valueAt(event, 'repository', 'visibility');
  if (visibility === undefined || inputs.identityToken !== undefined || inputs.login !== undefined) return;
  checkVisibility({ job_workflow_ref: '', repository_visibility: visibility }, inputs.allowPrivateRepository);
}

async function load(inputs: Inputs, http: Http, context: ActionContext): Promise<Instance> {
  const { loadInstance } = await import('../../trust/instance.ts');
  return loadInstance(inputs.choice, instanceContext(http, context));
}

type Question = Readonly<{ name: string; service: HttpRequest['service']; url: URL }>;

/** One harmless request to each service that a real run would use first. */
function questions({ fulcio, rekor, timestamp }: Instance): Question[] {
  return [
    { name: 'Fulcio', service: 'fulcio', url: endpoint(fulcio.url, 'api/v2/configuration') },
    ...rekor.chosen.map(({ url, majorApiVersion }) => ({
      name: `Rekor v${majorApiVersion}`,
      service: 'rekor' as const,
      url: endpoint(url, REKOR[majorApiVersion].statePath),
    })),
    ...timestamp.chosen.map(({ url }) => ({
      name: 'Timestamp authority',
      service: 'timestamp' as const,
      url,
    })),
  ];
}
