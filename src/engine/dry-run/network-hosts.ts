// The hosts that a run connects to, for networks that allow only listed hosts: printed by the dry run, a table in docs.
import { type InstanceChoice, isAddress, isPublic, PUBLIC_HOSTS } from '../../trust/instance-choice.ts';
import type { Services } from '../../trust/signing-config.ts';

/** The facts that determine which hosts a run uses. */
type HostFacts = Readonly<{
  choice: InstanceChoice;
  env: Readonly<Record<string, string | undefined>>;
  /** Undefined if the instance could not be loaded. */
  services: Services | undefined;
  /** Where a person logs in; undefined where no person does. */
  issuer: URL | undefined;
  /** GitHub issues the identity token. */
  asksGitHub: boolean;
  uploadsArtifact: boolean;
  attachesToRelease: boolean;
  /** Attestations are stored with GitHub. */
  storesAttestations: boolean;
}>;

type HostRow = Readonly<{
  service: string;
  /** The hosts on github.com and with the instance `public-good`; `*` matches one or more labels. */
  usual: readonly string[];
  /** When a run uses the service, in Markdown. */
  when: string;
  /** The hosts for a run; undefined if it does not use the service. */
  of: (facts: HostFacts, usual: readonly string[]) => readonly string[] | undefined;
}>;

const PUBLIC = PUBLIC_HOSTS['public-good'];

/** All services that a signing run can use, in the terms of the action. GitHub documents its hosts in "Self-hosted runners reference". */
export const HOST_ROWS: readonly HostRow[] = [
  {
    service: 'TUF',
    usual: [PUBLIC.tuf],
    when: '`instance` is `public-good` or `staging`',
    of: ({ choice }) => publicHosts(choice, ({ tuf }) => [tuf]),
  },
  {
    service: 'Trust configuration',
    usual: [],
    when: '`instance` is a URL',
    of: ({ choice }) => (isAddress(choice.instance) ? hostIn(choice.instance) : undefined),
  },
  {
    service: 'Fulcio',
    usual: [PUBLIC.fulcio],
    when: 'always',
    of: ({ choice, services }) =>
      services === undefined ? publicHosts(choice, ({ fulcio }) => [fulcio]) : [services.fulcio.url.host],
  },
  {
    service: 'Rekor',
    usual: PUBLIC.rekor,
    when: 'always',
    of: ({ choice, services }) =>
      services === undefined ? publicHosts(choice, ({ rekor }) => rekor) : hostsOf(services.rekor),
  },
  {
    service: 'Timestamp authority',
    usual: [PUBLIC.timestamp],
    when: 'the signing config names one',
    of: ({ choice, services }) =>
      services === undefined
        ? publicHosts(choice, ({ timestamp }) => [timestamp])
        : hostsOf(services.timestamp),
  },
  {
    service: 'Login',
    usual: [],
    when: '`oidc-issuer` is set',
    of: ({ issuer }) => issuer && [issuer.host],
  },
  {
    service: "GitHub's ID tokens",
    usual: ['*.actions.githubusercontent.com'],
    when: 'neither `identity-token` nor `oidc-issuer` is set',
    of: ({ asksGitHub, env }, usual) =>
      asksGitHub ? (hostIn(env['ACTIONS_ID_TOKEN_REQUEST_URL']) ?? onServer(env, usual)) : undefined,
  },
  {
    service: "GitHub's artifacts",
    usual: ['results-receiver.actions.githubusercontent.com'],
    when: '`upload-artifact` is `true`',
    of: ({ uploadsArtifact, env }, usual) =>
      uploadsArtifact ? (hostIn(env['ACTIONS_RESULTS_URL']) ?? onServer(env, usual)) : undefined,
  },
  {
    service: "GitHub's blob storage",
    usual: ['*.blob.core.windows.net'],
    when: '`upload-artifact` is `true`, or `github-attestations` is `true`',
    of: ({ uploadsArtifact, storesAttestations }, usual) =>
      uploadsArtifact || storesAttestations ? usual : undefined,
  },
  {
    service: "GitHub's API",
    usual: ['api.github.com'],
    when: '`release` is set, or `github-attestations` is `true`',
    of: ({ attachesToRelease, storesAttestations, env }, usual) =>
      attachesToRelease || storesAttestations
        ? (hostIn(env['GITHUB_API_URL']) ?? onServer(env, usual))
        : undefined,
  },
  {
    service: 'Release assets, upload',
    usual: ['uploads.github.com'],
    when: '`release` is set',
    of: ({ attachesToRelease, env }, usual) => (attachesToRelease ? onServer(env, usual) : undefined),
  },
  {
    service: 'Release assets, download',
    usual: ['release-assets.githubusercontent.com', 'objects.githubusercontent.com'],
    when: '`release` is set, and the release already has assets with these names',
    of: ({ attachesToRelease, env }, usual) => (attachesToRelease ? onServer(env, usual) : undefined),
  },
];

/** The services that a run uses, in the order of the table, each with its hosts. */
export function networkHosts(
  facts: HostFacts,
): readonly Readonly<{ service: string; hosts: readonly string[] }>[] {
  return HOST_ROWS.flatMap(({ service, usual, of }) => {
    const hosts = of(facts, usual) ?? [];
    return hosts.length === 0 ? [] : [{ service, hosts }];
  });
}

function publicHosts(
  choice: InstanceChoice,
  pick: (hosts: typeof PUBLIC) => readonly string[],
): readonly string[] | undefined {
  if (!isPublic(choice)) return undefined;
  return pick(choice.instance === 'staging' ? PUBLIC_HOSTS.staging : PUBLIC);
}

const hostsOf = ({ chosen, spare }: Services['rekor'] | Services['timestamp']): readonly string[] => [
  ...new Set([...chosen, ...spare].map(({ url }) => url.host)),
];

const hostIn = (address: string | undefined): readonly string[] | undefined =>
  address !== undefined && URL.canParse(address) ? [new URL(address).host] : undefined;

/** On a server other than github.com they have names below its own. */
function onServer(env: HostFacts['env'], usual: readonly string[]): readonly string[] {
  const [server = 'github.com'] = hostIn(env['GITHUB_SERVER_URL']) ?? [];
  return server === 'github.com' ? usual : [server, `*.${server}`];
}
