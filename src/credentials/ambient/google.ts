// Google Cloud: the service account of a machine, from its metadata server, or one that it may impersonate.
import { readFile } from 'node:fs/promises';
import { Failure, quote } from '../../errors/failure.ts';
import type { Env } from '../../github/job-context.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import { AUDIENCE } from '../../identity/token/identity-token.ts';
import { tellSecret } from '../../text/redact.ts';
import type { Answer, Provider, TokenRequest } from './provider.ts';
import { readField, receiveToken } from './receive-token.ts';

const HOST_VARIABLE = 'GCE_METADATA_HOST';
const ACCOUNT_VARIABLE = 'GOOGLE_SERVICE_ACCOUNT_NAME';
/** An address needs no DNS, which could hang. */
const METADATA_HOST = '169.254.169.254';
const ACCOUNT_PATH = '/computeMetadata/v1/instance/service-accounts/default';
const UNREACHABLE =
  'Let this process reach the metadata server (a container of Cloud Build needs `--network=cloudbuild`), or set NO_GCE_CHECK=true to sign with another identity.';
const FLAVOR = { 'metadata-flavor': 'Google' };
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

type Addresses = Readonly<{ productNameFile: string; iamCredentials: string }>;
const ADDRESSES: Addresses = {
  /** Machines of Google Cloud, including its containers, identify themselves here, so no other machine has to wait. */
  productNameFile: '/sys/class/dmi/id/product_name',
  iamCredentials: 'https://iamcredentials.googleapis.com',
};

/** Asked last: on a Google Cloud machine that runs a job of a CI system, the job signs and not the machine. */
export const google: Provider = createGoogle(ADDRESSES);

/** Docs: "Verify the identity of Compute Engine instances", "About VM metadata"; other addresses are for tests. */
export function createGoogle(addresses: Addresses): Provider {
  return {
    name: 'Google Cloud',
    runsJobs: false,
    renewable: true,
    absence: (env) => findAbsence(env, addresses),
    assertPossible: async ({ env }) => void metadataUrl(env, ''),
    request: (request) => {
      const account = request.env[ACCOUNT_VARIABLE]?.trim();
      return account ? impersonate(account, request, addresses) : requestOwn(request);
    },
  };
}

async function findAbsence(env: Env, { productNameFile }: Addresses): Promise<string | undefined> {
  if (env['NO_GCE_CHECK']?.toLowerCase() === 'true') return 'NO_GCE_CHECK is true';
  if (env[HOST_VARIABLE]?.trim()) return undefined;
  const product = (await readFile(productNameFile, 'utf8').catch(() => '')).trim();
  if (/^Google( Compute Engine)?$/.test(product)) return undefined;
  const machine = product === '' ? '' : `, but a ${quote(product)}`;
  return `this is not a machine of Google Cloud${machine}, and ${HOST_VARIABLE} is not set`;
}

async function requestOwn(request: TokenRequest): Promise<Answer> {
  // `full` adds the e-mail address, which the certificate will contain.
  const url = metadataUrl(request.env, `${ACCOUNT_PATH}/identity?audience=${AUDIENCE}&format=full`);
  const response = await askMetadata(url, request);
  const who = `the metadata server (${url.origin})`;
  return receiveToken(response.body.toString('utf8'), { who, date: response.date }, request);
}

/** IAM Service Account Credentials API, `projects.serviceAccounts.generateIdToken`. */
async function impersonate(account: string, request: TokenRequest, addresses: Addresses): Promise<Answer> {
  const tokenUrl = metadataUrl(request.env, `${ACCOUNT_PATH}/token?scopes=${encodeURIComponent(SCOPE)}`);
  const granted = await askMetadata(tokenUrl, request);
  const accessToken = readField(granted, 'access_token', `the metadata server (${tokenUrl.origin})`);
  tellSecret(accessToken, request.onSecret);
  if (!/^[\x21-\x7e]+$/.test(accessToken))
    throw new Failure(
      'token-response-malformed',
      'the metadata server returned an access token that is not valid in a header',
    );
  const path = `/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateIdToken`;
  const url = new URL(path, addresses.iamCredentials);
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
  const body = Buffer.from(JSON.stringify({ audience: AUDIENCE, includeEmail: true }));
  const response = await request.http({
    service: 'identity',
    method: 'POST',
    url,
    headers,
    body,
    accept: 'application/json',
    expect: [400, 401, 403, 404],
  });
  const who = `the identity service (${url.origin})`;
  if (response.status > 299)
    throw new Failure(
      'token-request-forbidden',
      `${who} answered ${response.status} to a request for a token of ${quote(account)}`,
      {
        status: response.status,
        remedy: `Check ${ACCOUNT_VARIABLE}, grant this machine's service account the role roles/iam.serviceAccountOpenIdTokenCreator on it, and enable the IAM Service Account Credentials API.`,
      },
    );
  return receiveToken(readField(response, 'token', who), { who, date: response.date }, request);
}

/** Throws `google-account-missing`, `token-request-failed`, `token-response-malformed`, and Failures of `http`. */
async function askMetadata(url: URL, { http }: TokenRequest): Promise<HttpResponse> {
  const response = await http({
    service: 'metadata',
    method: 'GET',
    url,
    headers: FLAVOR,
    expect: [400, 401, 403, 404],
  }).catch((error: unknown) => {
    if (!(error instanceof Failure) || !/^(service|host)-/.test(error.code)) throw error;
    const { code, message, status } = error;
    throw new Failure(code, message, { cause: error, status, remedy: UNREACHABLE });
  });
  const { status, headers } = response;
  const who = `the metadata server (${url.origin})`;
  // Other clouds have a server at the same address; this header identifies Google's.
  if (headers['metadata-flavor'] !== FLAVOR['metadata-flavor'])
    throw new Failure('token-response-malformed', `${who} is not the one of Google Cloud (status ${status})`);
  if (status === 404)
    throw new Failure('google-account-missing', `${who} issues no identity token to this machine`, {
      status,
    });
  if (status > 299)
    throw new Failure('token-request-failed', `${who} answered ${status}`, {
      status,
      remedy: 'Check the service account and the access scopes of this machine.',
    });
  return response;
}

/** Throws `input-invalid`. */
function metadataUrl(env: Env, path: string): URL {
  const host = env[HOST_VARIABLE]?.trim() || METADATA_HOST;
  if (/^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`))
    return new URL(path, `http://${host}`);
  throw new Failure('input-invalid', `${HOST_VARIABLE} must be a host or host:port, not ${quote(host)}`, {
    remedy: `Correct ${HOST_VARIABLE}, or remove it.`,
  });
}
