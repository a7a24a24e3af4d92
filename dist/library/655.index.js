export const id = 655;
export const ids = [655,961];
export const modules = {

/***/ 1961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SYSTEMS: () => (/* binding */ SYSTEMS)
});

// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 2 modules
var identity_token = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/credentials/ambient/provider.js
/** For providers that set a variable to `true`: what is wrong with it, or undefined. */
function unflagged(env, name) {
    if (env[name] === 'true')
        return undefined;
    return env[name] ? `${name} is not "true"` : `${name} is not set`;
}

// EXTERNAL MODULE: ./build/encoding/strict-json.js + 1 modules
var strict_json = __webpack_require__(810);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/text/redact.js
var redact = __webpack_require__(6953);
;// CONCATENATED MODULE: ./build/credentials/ambient/receive-token.js
// The answer of a provider → an identity token, or why it is not one.




/** A larger measured difference causes a notice; the services tolerate less than five minutes. */
const MAX_SKEW_MS = 60_000;
/**
 * The text under `field` in a JSON answer of `who`. Messages describe its form, never its content, which may be a
 * token. Throws `token-response-malformed`.
 */
function readField(response, field, who) {
    const malformed = (what) => new failure/* Failure */.HR('token-response-malformed', `${who} answered with ${what}`);
    const answer = (0,strict_json/* parseJsonObject */.dw)(response.body, malformed);
    const value = answer[field];
    if (value === undefined)
        throw malformed(`JSON without \`${field}\``);
    if (value === '')
        throw malformed(`an empty \`${field}\``);
    if (typeof value !== 'string')
        throw malformed(`a \`${field}\` that is ${value === null ? 'null' : `a JSON ${typeof value}`}`);
    return value;
}
/**
 * A token that was just issued is outside its validity period only when a clock is wrong; `date` shows by how much.
 * Throws `clock-skew`, `token-response-malformed`, and the other failures of parseIdentityToken.
 */
function receiveToken(value, received, request) {
    const { who, date, notices = [], remedy } = received;
    (0,redact/* tellToken */.nK)(value.trim(), request.onSecret);
    const now = request.now();
    const skewMs = date === undefined ? undefined : now.getTime() - date.getTime();
    const skew = skewMs === undefined ? undefined : describeSkew(skewMs, who);
    const all = [...(request.notices ?? []), ...notices, ...(skew === undefined ? [] : [skew])];
    try {
        const { fulcio } = request;
        return { token: (0,identity_token/* parseIdentityToken */.Xm)(value, { now, notices: all, fulcio }), skewMs };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        if (skew !== undefined && ['token-expired', 'token-not-yet-valid'].includes(error.code))
            throw new failure/* Failure */.HR('clock-skew', `${skew}, so ${error.message}`, { cause: error });
        if (error.code !== 'token-malformed')
            throw error;
        throw new failure/* Failure */.HR('token-response-malformed', `${who} gave no valid token: ${error.message}`, {
            remedy,
        });
    }
}
/** A notice about the clock when it is off by more than a minute. */
function describeSkew(skewMs, who) {
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return undefined;
    const seconds = Math.round(Math.abs(skewMs) / 1000);
    return `this machine's clock is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} ${who}'s`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/process/clock.js + 1 modules
var process_clock = __webpack_require__(9816);
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
    absence: async (env) => unflagged(env, 'BUILDKITE'),
    assertPossible: async (place) => void (await findTool(runOf(place))),
    request: async (request) => {
        const value = await runTool({ ...runOf(request), signal: request.signal });
        return receiveToken(value.trim(), { who: TOOL, remedy: `Check that ${TOOL} in PATH is the agent.` }, request);
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
    absence: async (env) => unflagged(env, 'CIRCLECI'),
    assertPossible: async (place) => void (await findTool(circleci_runOf(place))),
    request: async (request) => {
        const { value, notices } = await askTool(request);
        const remedy = `Check that ${circleci_TOOL} in PATH is the one that CircleCI provides.`;
        return receiveToken(value.trim(), { who: circleci_TOOL, notices, remedy }, request);
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

// EXTERNAL MODULE: ./build/github/job-context.js
var job_context = __webpack_require__(263);
;// CONCATENATED MODULE: ./build/github/outage.js
// A GitHub service that does not answer: the remedies for Sigstore's services do not apply.

/** What to do while GitHub's token service is out: no input configures it. */
async function jobRemedy() {
    const { REMEDIES } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3804));
    return REMEDIES['token-request-failed'].fix;
}
/** The same if something is already signed. */
const KEEP_REMEDY = 'Check https://www.githubstatus.com, then re-run the job with `existing: keep`.';
/** True if the service is out, busy, silent or unreachable. */
const isOutage = ({ code }) => /^service-(busy|timeout|unavailable|unreachable)$/.test(code);
/** True if GitHub gave no answer, or an answer that is neither yes nor no. */
const isUnanswered = (failure) => isOutage(failure) || (failure.code === 'service-refused' && !isRenamed(failure));
/** A redirect within GitHub that cannot be followed. */
const isRenamed = ({ code, status = 0 }) => code === 'service-refused' && status >= 300 && status <= 399;
/** The failure of a request to GitHub's API, with what to do if GitHub is out or the repository was renamed. */
function withGitHubRemedy(failure) {
    const { code, message, status } = failure;
    if (isRenamed(failure)) {
        const remedy = 'Start the workflow again in the renamed or transferred repository, so that the run has the new name.';
        return new Failure(code, message, { cause: failure, status, remedy });
    }
    return isOutage(failure)
        ? new Failure(code, message, { cause: failure, status, remedy: KEEP_REMEDY })
        : failure;
}

// EXTERNAL MODULE: ./build/http/client.js + 14 modules
var client = __webpack_require__(4246);
;// CONCATENATED MODULE: ./build/credentials/ambient/github.js
// The job's own identity token, from the service that GitHub offers to jobs with `id-token: write`.









const [URL_VARIABLE, TOKEN_VARIABLE] = job_context/* TOKEN_VARIABLES */.Yr;
/** Pauses between requests while GitHub does not yet count the job as started, in milliseconds. */
const EARLY_PAUSES_MS = [500, 1000, 2000];
/** Also if the two variables are set without a job, as `sigstore-sign sandbox` does. */
const github = {
    name: 'GitHub Actions',
    runsJobs: true,
    renewable: true,
    absence: async (env) => job_context/* TOKEN_VARIABLES */.Yr.some((name) => env[name]?.trim()) ? undefined : unflagged(env, 'GITHUB_ACTIONS'),
    assertPossible: async (place) => void (await readRequest(place)),
    request: (request) => requestGitHubToken(request),
};
/** The two variables that GitHub sets in jobs that may have a token. Throws the Failure of explainMissingToken. */
async function readRequest({ env, event, cwd }) {
    const [address, requestToken] = [env[URL_VARIABLE]?.trim(), env[TOKEN_VARIABLE]?.trim()];
    if (address && requestToken)
        return [address, requestToken];
    const { explainMissingToken } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 9310));
    throw await explainMissingToken({ env, event, workflow: await (0,job_context/* readWorkflowFile */.AO)(env, cwd) });
}
/**
 * Requests an identity token with the audience `sigstore` from GitHub (docs: OpenID Connect reference, "Methods for
 * requesting the OIDC token"). Throws the Failure of explainMissingToken when the job cannot have one,
 * `token-request-*`, `token-too-early`, `token-response-malformed`, `clock-skew`, those of parseIdentityToken, and
 * those of `http`.
 */
async function requestGitHubToken(request) {
    const [address, requestToken] = await readRequest(request);
    (0,redact/* tellSecret */.Kt)(requestToken, request.onSecret);
    if (!/^[\x21-\x7e]+$/.test(requestToken))
        throw new failure/* Failure */.HR('id-token-variable-filtered', `${TOKEN_VARIABLE} was changed before it reached this process: it has characters that no token has`);
    const url = tokenUrl(address);
    const response = await askWhileEarly(request, url, requestToken);
    const value = readField(response, 'value', `the identity service (${url.origin})`);
    const notices = hostNotices(url, request.env);
    const answer = receiveToken(value, { who: 'the identity service', date: response.date, notices }, request);
    const { token } = answer;
    return { ...answer, token: { ...token, notices: [...token.notices, ...foreignJob(token, request.env)] } };
}
/** A token of another repository than the job's is accepted if its claims are, but with a notice. */
function foreignJob({ claims: { repository } }, env) {
    const own = env['GITHUB_REPOSITORY'];
    if (own === undefined || typeof repository !== 'string' || repository === own)
        return [];
    return [`the identity token is for a job of ${(0,failure/* quote */.hD)(repository)}, but this is a job of ${(0,failure/* quote */.hD)(own)}`];
}
/** The request token is sent to this host, so an unusual host causes a notice. */
function hostNotices(url, env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
    const usual = /(^|\.)(actions\.githubusercontent\.com|ghe\.com)$/.test(url.hostname);
    if (usual || (0,client/* isLoopback */.U9)(url) || `.${url.hostname}`.endsWith(`.${own}`))
        return [];
    return [`the identity token was requested from ${(0,failure/* quote */.hD)(url.host)}, which is not a host of GitHub`];
}
/** The address with the audience. It may already have a query (di/id issue 441), which is not changed. */
function tokenUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !(0,client/* isSecure */.Ut)(url))
        throw new failure/* Failure */.HR('token-request-not-found', `${URL_VARIABLE} is not an https:// address${url === undefined ? '' : `: ${(0,failure/* quote */.hD)(url.origin)}`}`);
    if (url.username !== '' || url.password !== '')
        throw new failure/* Failure */.HR('token-request-not-found', `${URL_VARIABLE} contains a user name or password`);
    if (url.searchParams.has('audience'))
        url.searchParams.set('audience', identity_token/* AUDIENCE */.Xu);
    else
        url.search = url.search === '' ? `?audience=${identity_token/* AUDIENCE */.Xu}` : `${url.search}&audience=${identity_token/* AUDIENCE */.Xu}`;
    url.hash = '';
    return url;
}
/**
 * "Server won't issue ID_TOKEN for non-inprogress job" (actions/runner, JobRunner.cs): only after this refusal it helps
 * to wait; every other one is final.
 */
async function askWhileEarly(request, url, requestToken) {
    const { clock = process_clock/* SYSTEM_CLOCK */.V, signal } = request;
    for (let attempt = 0;; attempt += 1) {
        const response = await ask(request, url, requestToken);
        if (response.status >= 200 && response.status <= 299)
            return response;
        const early = /in.?progress/i.test(response.body.subarray(0, 4096).toString('utf8'));
        const pauseMs = EARLY_PAUSES_MS[attempt];
        if (!early || pauseMs === undefined)
            throw refused(response.status, early, url);
        await clock.sleep(pauseMs, signal);
    }
}
async function ask({ http }, url, requestToken) {
    const headers = { authorization: `bearer ${requestToken}` };
    try {
        return await http({
            service: 'identity',
            method: 'GET',
            url,
            headers,
            accept: 'application/json',
            expect: [400, 401, 403, 404],
        });
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const { code, message, status } = error;
        const own = ownCode(error);
        // If the service is unreachable, the network of the runner is a more likely cause.
        const remedy = isOutage(error) && code !== 'service-unreachable' ? await jobRemedy() : undefined;
        if (own === undefined && remedy === undefined)
            throw error;
        throw new failure/* Failure */.HR(own ?? code, message, { cause: error, status, remedy });
    }
}
/** The client's codes for a refusal, an outage or an unreadable answer have more specific codes here. */
function ownCode({ code, status = 0 }) {
    if (code === 'service-answer-invalid')
        return 'token-response-malformed';
    if (code === 'service-refused' || status >= 500)
        return 'token-request-failed';
    return undefined;
}
const REFUSED = {
    401: 'token-request-unauthorized',
    403: 'token-request-forbidden',
    404: 'token-request-not-found',
};
function refused(status, early, url) {
    const who = `the identity service (${url.origin})`;
    if (early)
        return new failure/* Failure */.HR('token-too-early', `${who} says that this job has not started`, { status });
    return new failure/* Failure */.HR(REFUSED[status] ?? 'token-request-failed', `${who} answered ${status}`, { status });
}

;// CONCATENATED MODULE: ./build/credentials/ambient/sigstore-id-token.js
// A token in SIGSTORE_ID_TOKEN: the variable that every Sigstore client reads.


const NAME = 'SIGSTORE_ID_TOKEN';
const sigstore_id_token_REMEDIES = {
    'token-expired': { remedy: 'Set a fresh token right before signing, or sign fewer files at once.' },
};
/** Asked before the provider itself: this variable is never set by accident. */
const sigstoreIdToken = {
    name: `the variable ${NAME}`,
    runsJobs: false,
    renewable: false,
    absence: async (env) => isSet(env) ? undefined : env[NAME] === undefined ? 'it is not set' : 'it is empty',
    assertPossible: async () => undefined,
    request: async (request) => readVariable(request, sigstore_id_token_REMEDIES),
};
/** Whether the variable contains more than spaces. */
function isSet(env) {
    return (env[NAME] ?? '').trim() !== '';
}
/**
 * The token in the variable, read again each time, so that a token that has expired meanwhile is reported as such.
 * Throws `token-response-malformed` and the other failures of parseIdentityToken, with the name of the variable.
 */
function readVariable(request, remedies) {
    try {
        const remedy = `Set ${NAME} to the token only, exactly as its issuer returned it.`;
        return receiveToken(request.env[NAME] ?? '', { who: NAME, remedy }, request);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.code === 'token-response-malformed')
            throw error;
        const renewal = error.code === 'token-expired' ? '; a token in a variable cannot be renewed' : '';
        const own = remedies[error.code];
        const detail = own === undefined ? error : { why: error.why, ...own };
        throw new failure/* Failure */.HR(error.code, `${NAME}: ${error.message}${renewal}`, detail);
    }
}

;// CONCATENATED MODULE: ./build/credentials/ambient/gitlab.js
// GitLab CI: the job's token is in SIGSTORE_ID_TOKEN, if `id_tokens:` of the job requests it.



/** Docs: "OpenID Connect (OIDC) Authentication Using ID Tokens". */
const gitlab = {
    name: 'GitLab CI',
    runsJobs: true,
    renewable: false,
    absence: async (env) => unflagged(env, 'GITLAB_CI'),
    assertPossible: async (place) => assertGiven(place),
    request: async (request) => {
        assertGiven(request);
        return readVariable(request, remediesOf(request));
    },
};
function assertGiven({ env }) {
    if (isSet(env))
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
    return receiveToken(response.body.toString('utf8'), { who, date: response.date }, request);
}
/** IAM Service Account Credentials API, `projects.serviceAccounts.generateIdToken`. */
async function impersonate(account, request, addresses) {
    const tokenUrl = metadataUrl(request.env, `${ACCOUNT_PATH}/token?scopes=${encodeURIComponent(SCOPE)}`);
    const granted = await askMetadata(tokenUrl, request);
    const accessToken = readField(granted, 'access_token', `the metadata server (${tokenUrl.origin})`);
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
    return receiveToken(readField(response, 'token', who), { who, date: response.date }, request);
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
const SYSTEMS = [gitlab, sigstoreIdToken, github, buildkite, circleci, google];


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findSystem)
/* harmony export */ });
/** The first provider that applies. Only this one is asked: if it refuses, no other identity is used instead. */
async function findSystem(systems, env) {
    const found = await Promise.all(systems.map(async (provider) => ({ provider, absence: await provider.absence(env) })));
    const present = found.filter(({ absence }) => absence === undefined).map(({ provider }) => provider);
    const [provider, ...others] = present;
    const jobs = others.filter(({ runsJobs }) => runsJobs).map(({ name }) => name);
    const absences = found.flatMap(({ provider: { name }, absence }) => absence === undefined ? [] : [`${name} (${absence})`]);
    const odd = provider !== undefined && jobs.length > 0;
    const notices = odd
        ? [`the identity comes from ${provider.name}; this also looks like a job of ${jobs.join(' and ')}`]
        : [];
    return { provider, notices, absences };
}


/***/ }),

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ readWorkflowFile),
/* harmony export */   Yr: () => (/* binding */ TOKEN_VARIABLES),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export workflowPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4890);
// The facts about a job: its environment, the payload of its event, and its workflow file.


/** Where a job requests its identity token, and what authorizes the request. GitHub sets both or neither. */
const TOKEN_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** GitHub sends no payload of more than 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** More than readWorkflow accepts. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/** The payload of the event that triggered the run (GITHUB_EVENT_PATH); undefined if it cannot be read. */
async function readEvent(env) {
    try {
        const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(env['GITHUB_EVENT_PATH'] ?? '', MAX_EVENT_BYTES);
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** The workflow file that GITHUB_WORKFLOW_REF names, if it is below `cwd`, an absolute path. */
async function readWorkflowFile(env, cwd) {
    const path = workflowPath(env);
    if (path === undefined)
        return undefined;
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, path), MAX_WORKFLOW_BYTES).catch(() => undefined);
    return bytes && { path, text: bytes.toString('utf8') };
}
/**
 * The path of the workflow file inside the checkout, from GITHUB_WORKFLOW_REF; undefined when the file belongs to
 * another repository or the variable does not have GitHub's form.
 */
function workflowPath(env) {
    const match = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '');
    return match?.[1] === env['GITHUB_REPOSITORY'] ? match?.[2] : undefined;
}


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);
// Mistakes that a caller in JavaScript can make, because no type is checked: unknown names, values of another type.


/** Options for which empty text would mean the working directory. */
const DIRECTORIES = new Set(['cwd', 'cacheDirectory', 'outputDirectory']);
/** Throws `usage` for a name that `of` does not have, or a value of another kind. Omits undefined values. */
function checkOptions(options, kinds, of) {
    if (typeof options !== 'object' || options === null)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the options of ${of} are ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(options)} instead of an object`);
    const known = new Map(Object.entries(kinds));
    for (const [name, value] of Object.entries(options)) {
        const kind = known.get(name);
        if (kind === undefined)
            throw unknownName(name, [...known.keys()], of);
        const allowed = [kind].flat();
        if (value !== undefined && (value === null || !allowed.some((each) => each === typeof value)))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} must be of type ${allowed.join(' or ')}`);
        if (value === '' && DIRECTORIES.has(name))
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `the option \`${name}\` of ${of} is empty`);
    }
}
function unknownName(name, known, of) {
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const hint = meant === undefined ? `It has ${known.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${of} has no option ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, { remedy: hint });
}
/** The value, if it is text that is not empty. Throws `usage`; `what` is its name in the message. */
function requireText(value, what) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} must be text that is not empty`);
}
/** An object as JSON text in bytes. Throws `usage`; `what` is its name in the message. */
function jsonBytes(value, what) {
    try {
        return Buffer.from(String(JSON.stringify(value)));
    }
    catch (cause) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${what} cannot be written as JSON`, { cause });
    }
}


/***/ }),

/***/ 3655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectToken: () => (/* binding */ detectToken)
/* harmony export */ });
/* harmony import */ var _credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1961);
/* harmony import */ var _credentials_ambient_find_system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7865);
/* harmony import */ var _github_job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(263);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3625);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6706);
/* harmony import */ var _option_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6411);
// The work of `detectCredential`: finds the provider of the job and gets its token.






/** The raw token, or undefined if there is no provider. Throws `usage` and what the provider throws. */
async function detectToken(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .Jr)(options, _option_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .CALL_KINDS */ .V, 'detectCredential');
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .envOf */ .B_)(options.env);
    const { provider, notices } = await (0,_credentials_ambient_find_system_js__WEBPACK_IMPORTED_MODULE_5__/* .findSystem */ .T)(_credentials_ambient_detect_js__WEBPACK_IMPORTED_MODULE_0__.SYSTEMS, env);
    if (provider === undefined)
        return undefined;
    const { stop, end } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOn */ .CM)(options.signal);
    try {
        const place = { env, event: await (0,_github_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j_)(env), cwd: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)() };
        const http = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openHttp */ .fb)(env, stop, options);
        const { token } = await provider.request({ ...place, http, now: _environment_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .tB, notices, signal: stop.signal });
        for (const notice of token.notices)
            options.onNotice?.(notice);
        return token.reveal();
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ SIGN_KINDS),
/* harmony export */   V: () => (/* binding */ CALL_KINDS),
/* harmony export */   gr: () => (/* binding */ VERIFY_KINDS),
/* harmony export */   vE: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
const CALL_KINDS = { env: 'object', signal: 'object', onNotice: 'function' };
const VERIFY_KINDS = {
    ...CALL_KINDS,
    instance: ['string', 'object'],
    cacheDirectory: 'string',
    cwd: 'string',
};
const SIGN_KINDS = {
    ...VERIFY_KINDS,
    identityToken: ['string', 'object'],
    rekorVersion: 'number',
    policy: 'string',
    allowPrivateRepository: 'boolean',
    allowUntrustedTrigger: 'boolean',
    outputDirectory: 'string',
    existing: 'string',
    write: 'boolean',
    concurrency: 'number',
};
const POLICY_KINDS = {
    identity: 'string',
    identityRegexp: 'string',
    issuer: 'string',
    certificatePolicy: 'string',
    predicateType: 'string',
    predicate: 'string',
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// A mistyped word → the word that was probably meant.
/** A word with more differences than this means something else. */
const MAX_ERRORS = 3;
const MAX_LETTERS = 64;
/** Words that turn a name into its opposite. */
const NEGATION = /^(no|not|non|never|without|skip|deny|ignore|insecure|dis.+|un.+)$/;
/** Whether a name is negative: `no-overwrite`, `disable-x`. Two negations cancel out. */
const isNegative = (name) => name.split(/[-_]/).filter((word) => NEGATION.test(word)).length % 2 === 1;
/**
 * The name most similar to the word, or undefined if none is similar enough. A name with the opposite meaning is never
 * returned.
 */
function nearest(word, names) {
    const errors = Math.min(MAX_ERRORS, Math.floor(word.length / 2));
    const [best] = names
        .filter((name) => isNegative(name) === isNegative(word))
        .map((name) => ({ name, far: distance(word.slice(0, MAX_LETTERS), name) }))
        .filter(({ far }) => far <= errors)
        .toSorted((a, b) => a.far - b.far);
    return best?.name;
}
/** The Levenshtein distance: how many letters must be added, removed or replaced. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...to].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
