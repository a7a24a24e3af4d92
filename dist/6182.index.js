export const id = 6182;
export const ids = [6182];
export const modules = {

/***/ 26182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SYSTEMS: () => (/* binding */ SYSTEMS)
});

// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 1 modules
var identity_token = __webpack_require__(66834);
// EXTERNAL MODULE: ./build/credentials/ambient/provider.js
var provider = __webpack_require__(18189);
// EXTERNAL MODULE: ./build/credentials/ambient/receive-token.js
var receive_token = __webpack_require__(16411);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/process/clock.js + 1 modules
var process_clock = __webpack_require__(19816);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __webpack_require__(16953);
;// CONCATENATED MODULE: ./build/credentials/ambient/run-agent.js
// Runs the program that a provider offers to get tokens: without a shell, with a deadline, and with limited output.






/** Agents retry by themselves for some time. */
const DEADLINE_MS = 60_000;
const LATE = `did not finish within ${DEADLINE_MS / 1000} s`;
const MAX_OUTPUT_BYTES = 256 * 1024;
const MAX_WORDS = 300;
/** The absolute path of a program in PATH. Relative entries are ignored: they could be in the workspace. */
async function findTool({ tool, env, remedies }) {
    const directories = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (const path of directories.flatMap((directory) => [
        (0,external_node_path_.join)(directory, tool),
        (0,external_node_path_.join)(directory, `${tool}.exe`),
    ])) {
        const found = await (0,promises_.access)(path, promises_.constants.X_OK)
            .then(() => (0,promises_.stat)(path))
            .then((status) => status.isFile(), () => false);
        if (found)
            return path;
    }
    throw new failure/* Failure */.HR('agent-missing', `${tool} is not in PATH`, { remedy: remedies.missing });
}
/**
 * The standard output of the tool. Throws `agent-missing`, `agent-failed` with the last line of its standard error, and
 * the reason of `signal`.
 */
async function runTool(run) {
    const { tool, words, env, signal, remedies, clock = process_clock/* SYSTEM_CLOCK */.V } = run;
    const path = await findTool(run);
    const late = new AbortController();
    const options = {
        maxBuffer: MAX_OUTPUT_BYTES,
        killSignal: 'SIGKILL',
        env: { ...env },
        windowsHide: true,
        signal: signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]),
    };
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)(path, [...words], options, (error, stdout, stderr) => {
            cancel();
            if (error === null)
                resolve(stdout);
            else if (signal?.aborted)
                reject(signal.reason);
            else {
                const said = lastWords(stderr, env);
                const what = `${tool} ${late.signal.aborted ? LATE : describe(error)}${said === '' ? '' : `: ${(0,failure/* quote */.hD)(said, MAX_WORDS)}`}`;
                reject(new failure/* Failure */.HR('agent-failed', what, { remedy: remedies.failed }));
            }
        });
        const cancel = clock.after(DEADLINE_MS, () => {
            // If a signal is aborted, it is ended more gently.
            child.kill('SIGKILL');
            late.abort();
        });
    });
}
function describe({ code, signal }) {
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `printed more than ${MAX_OUTPUT_BYTES} bytes`;
    if (typeof code === 'number')
        return `ended with status ${code}`;
    return typeof signal === 'string' ? `was stopped by ${signal}` : `cannot be run (${String(code)})`;
}
/**
 * The last line of standard error, without tokens and without the value of any variable whose name suggests a secret.
 */
function lastWords(stderr, env) {
    const lines = stderr.split(/\r?\n/).map((line) => line.trim());
    const secrets = Object.entries(env).flatMap(([name, value = '']) => /TOKEN|SECRET|PASSW|KEY|CREDENTIAL/i.test(name) && (0,redact/* isMaskable */.h_)(value) ? [value] : []);
    const last = lines.findLast((line) => line !== '') ?? '';
    return (0,redact/* withoutTokens */.N_)((0,redact/* withoutSecrets */.cT)(last, secrets));
}

;// CONCATENATED MODULE: ./build/credentials/ambient/buildkite.js
// Buildkite: the agent that runs the job requests the job's token.




const TOOL = 'buildkite-agent';
/**
 * Docs: "buildkite-agent oidc". From version 3.104 on the agent also redacts the token in the job's log, through a
 * socket.
 */
const REMEDIES = {
    missing: 'Run this where the Buildkite agent is, or mount the agent into the container (`mount-buildkite-agent: true` in the docker plugins).',
    failed: 'In a container, pass BUILDKITE_AGENT_ACCESS_TOKEN, BUILDKITE_AGENT_JOB_API_SOCKET, BUILDKITE_AGENT_JOB_API_TOKEN and the socket itself. Otherwise, read the message of the agent.',
};
const buildkite = {
    name: 'Buildkite',
    runsJobs: true,
    renewable: true,
    absence: async (env) => (0,provider/* unflagged */.G)(env, 'BUILDKITE'),
    assertPossible: async (place) => void (await findTool(runOf(place))),
    request: async (request) => {
        const value = await runTool({ ...runOf(request), signal: request.signal });
        return (0,receive_token/* receiveToken */.F)(value.trim(), { who: TOOL, remedy: `Check that ${TOOL} in PATH is the agent.` }, request);
    },
};
function runOf({ env }) {
    return { tool: TOOL, words: ['oidc', 'request-token', '--audience', identity_token/* AUDIENCE */.Xu], env, remedies: REMEDIES };
}

;// CONCATENATED MODULE: ./build/credentials/ambient/circleci.js
// CircleCI: the program `circleci` in the job makes tokens for any audience.





const circleci_TOOL = 'circleci';
/** One issuer for all organizations, so that verifiers can always expect the same one; newer than the other options. */
const ROOT_ISSUER = '--root-issuer';
const circleci_REMEDIES = {
    missing: 'Run this in a step of the job, where `circleci` is in PATH. CIRCLE_OIDC_TOKEN_V2 does not work: its audience is the organization.',
    failed: 'Read the message of `circleci`. A build of a forked pull request has tokens only if the project passes secrets to it.',
};
/** Docs: "OIDC tokens with custom claims". */
const circleci = {
    name: 'CircleCI',
    runsJobs: true,
    renewable: true,
    absence: async (env) => (0,provider/* unflagged */.G)(env, 'CIRCLECI'),
    assertPossible: async (place) => void (await findTool(circleci_runOf(place))),
    request: async (request) => {
        const { value, notices } = await askTool(request);
        const remedy = `Check that ${circleci_TOOL} in PATH is the one that CircleCI provides.`;
        return (0,receive_token/* receiveToken */.F)(value.trim(), { who: circleci_TOOL, notices, remedy }, request);
    },
};
async function askTool(request) {
    const run = { ...circleci_runOf(request), signal: request.signal };
    try {
        return { value: await runTool({ ...run, words: [...run.words, ROOT_ISSUER] }), notices: [] };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.code !== 'agent-failed' || !error.message.includes(ROOT_ISSUER))
            throw error;
        const notice = `${circleci_TOOL} does not know ${ROOT_ISSUER}: the issuer to verify is that of the organization`;
        return { value: await runTool(run), notices: [notice] };
    }
}
function circleci_runOf({ env }) {
    const words = ['run', 'oidc', 'get', '--claims', JSON.stringify({ aud: identity_token/* AUDIENCE */.Xu })];
    return { tool: circleci_TOOL, words, env, remedies: circleci_REMEDIES };
}

// EXTERNAL MODULE: ./build/credentials/ambient/github.js
var github = __webpack_require__(23463);
// EXTERNAL MODULE: ./build/credentials/ambient/sigstore-id-token.js
var sigstore_id_token = __webpack_require__(33110);
;// CONCATENATED MODULE: ./build/credentials/ambient/gitlab.js
// GitLab CI: the job's token is in SIGSTORE_ID_TOKEN, if `id_tokens:` of the job requests it.



/** Docs: "OpenID Connect (OIDC) Authentication Using ID Tokens". */
const gitlab = {
    name: 'GitLab CI',
    runsJobs: true,
    renewable: false,
    absence: async (env) => (0,provider/* unflagged */.G)(env, 'GITLAB_CI'),
    assertPossible: async (place) => assertGiven(place),
    request: async (request) => {
        assertGiven(request);
        return (0,sigstore_id_token/* readVariable */.nt)(request, remediesOf(request));
    },
};
function assertGiven({ env }) {
    if ((0,sigstore_id_token/* isSet */.vM)(env))
        return;
    const name = env['CI_JOB_NAME']?.trim();
    const job = name ? `the job ${(0,failure/* quote */.hD)(name)}` : 'this GitLab job';
    throw new failure/* Failure */.HR('gitlab-id-token-missing', `${job} has no token in SIGSTORE_ID_TOKEN`, {
        patch: patchFor(env),
    });
}
/** GitLab makes the tokens when the job starts. If the job sets no timeout, they are valid for five minutes. */
function remediesOf({ env }) {
    const remedy = 'Sign in a separate job after the build: GitLab issues the token only when a job starts.';
    return { 'token-expired': { remedy }, 'token-audience': { patch: patchFor(env) } };
}
/**
 * The lines of .gitlab-ci.yml. A name that YAML could read as something else is quoted as JSON, which YAML can read.
 */
function patchFor(env) {
    const name = env['CI_JOB_NAME']?.trim() || 'job';
    const key = /^[A-Za-z][\w-]*$/.test(name) ? name : (0,failure/* quote */.hD)(name, name.length);
    return `${key}:\n  id_tokens:\n    SIGSTORE_ID_TOKEN:\n      aud: sigstore\n`;
}

;// CONCATENATED MODULE: ./build/credentials/ambient/google.js
// Google Cloud: the service account of a machine, from its metadata server, or one that it may impersonate.





const HOST_VARIABLE = 'GCE_METADATA_HOST';
const ACCOUNT_VARIABLE = 'GOOGLE_SERVICE_ACCOUNT_NAME';
/** An address needs no DNS, which could hang. */
const METADATA_HOST = '169.254.169.254';
const ACCOUNT_PATH = '/computeMetadata/v1/instance/service-accounts/default';
const UNREACHABLE = 'Let this process reach the metadata server (a container of Cloud Build needs `--network=cloudbuild`), or set NO_GCE_CHECK=true to sign with another identity.';
const FLAVOR = { 'metadata-flavor': 'Google' };
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const ADDRESSES = {
    /** Machines of Google Cloud, including its containers, identify themselves here, so no other machine has to wait. */
    productNameFile: '/sys/class/dmi/id/product_name',
    iamCredentials: 'https://iamcredentials.googleapis.com',
};
/** Asked last: on a Google Cloud machine that runs a job of a CI system, the job signs and not the machine. */
const google = createGoogle(ADDRESSES);
/** Docs: "Verify the identity of Compute Engine instances", "About VM metadata"; other addresses are for tests. */
function createGoogle(addresses) {
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
async function findAbsence(env, { productNameFile }) {
    if (env['NO_GCE_CHECK']?.toLowerCase() === 'true')
        return 'NO_GCE_CHECK is true';
    if (env[HOST_VARIABLE]?.trim())
        return undefined;
    const product = (await (0,promises_.readFile)(productNameFile, 'utf8').catch(() => '')).trim();
    if (/^Google( Compute Engine)?$/.test(product))
        return undefined;
    const machine = product === '' ? '' : `, but a ${(0,failure/* quote */.hD)(product)}`;
    return `this is not a machine of Google Cloud${machine}, and ${HOST_VARIABLE} is not set`;
}
async function requestOwn(request) {
    // `full` adds the e-mail address, which the certificate will contain.
    const url = metadataUrl(request.env, `${ACCOUNT_PATH}/identity?audience=${identity_token/* AUDIENCE */.Xu}&format=full`);
    const response = await askMetadata(url, request);
    const who = `the metadata server (${url.origin})`;
    return (0,receive_token/* receiveToken */.F)(response.body.toString('utf8'), { who, date: response.date }, request);
}
/** IAM Service Account Credentials API, `projects.serviceAccounts.generateIdToken`. */
async function impersonate(account, request, addresses) {
    const tokenUrl = metadataUrl(request.env, `${ACCOUNT_PATH}/token?scopes=${encodeURIComponent(SCOPE)}`);
    const granted = await askMetadata(tokenUrl, request);
    const accessToken = (0,receive_token/* readField */.d)(granted, 'access_token', `the metadata server (${tokenUrl.origin})`);
    (0,redact/* tellSecret */.Kt)(accessToken, request.onSecret);
    if (!/^[\x21-\x7e]+$/.test(accessToken))
        throw new failure/* Failure */.HR('token-response-malformed', 'the metadata server returned an access token that is not valid in a header');
    const path = `/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateIdToken`;
    const url = new URL(path, addresses.iamCredentials);
    const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
    const body = Buffer.from(JSON.stringify({ audience: identity_token/* AUDIENCE */.Xu, includeEmail: true }));
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
        throw new failure/* Failure */.HR('token-request-forbidden', `${who} answered ${response.status} to a request for a token of ${(0,failure/* quote */.hD)(account)}`, {
            status: response.status,
            remedy: `Check ${ACCOUNT_VARIABLE}, grant this machine's service account the role roles/iam.serviceAccountOpenIdTokenCreator on it, and enable the IAM Service Account Credentials API.`,
        });
    return (0,receive_token/* receiveToken */.F)((0,receive_token/* readField */.d)(response, 'token', who), { who, date: response.date }, request);
}
/** Throws `google-account-missing`, `token-request-failed`, `token-response-malformed`, and Failures of `http`. */
async function askMetadata(url, { http }) {
    const response = await http({
        service: 'metadata',
        method: 'GET',
        url,
        headers: FLAVOR,
        expect: [400, 401, 403, 404],
    }).catch((error) => {
        if (!(error instanceof failure/* Failure */.HR) || !/^(service|host)-/.test(error.code))
            throw error;
        const { code, message, status } = error;
        throw new failure/* Failure */.HR(code, message, { cause: error, status, remedy: UNREACHABLE });
    });
    const { status, headers } = response;
    const who = `the metadata server (${url.origin})`;
    // Other clouds have a server at the same address; this header identifies Google's.
    if (headers['metadata-flavor'] !== FLAVOR['metadata-flavor'])
        throw new failure/* Failure */.HR('token-response-malformed', `${who} is not the one of Google Cloud (status ${status})`);
    if (status === 404)
        throw new failure/* Failure */.HR('google-account-missing', `${who} issues no identity token to this machine`, {
            status,
        });
    if (status > 299)
        throw new failure/* Failure */.HR('token-request-failed', `${who} answered ${status}`, {
            status,
            remedy: 'Check the service account and the access scopes of this machine.',
        });
    return response;
}
/** Throws `input-invalid`. */
function metadataUrl(env, path) {
    const host = env[HOST_VARIABLE]?.trim() || METADATA_HOST;
    if (/^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`))
        return new URL(path, `http://${host}`);
    throw new failure/* Failure */.HR('input-invalid', `${HOST_VARIABLE} must be a host or host:port, not ${(0,failure/* quote */.hD)(host)}`, {
        remedy: `Correct ${HOST_VARIABLE}, or remove it.`,
    });
}

;// CONCATENATED MODULE: ./build/credentials/ambient/detect.js
// The providers that may give a job its identity, in the order in which they are asked.






/**
 * Outside the action. First what the user set on purpose, then the CI system of the job, finally the machine it runs
 * on.
 */
const SYSTEMS = [gitlab, sigstore_id_token/* sigstoreIdToken */.z0, github/* github */.M, buildkite, circleci, google];


/***/ })

};
