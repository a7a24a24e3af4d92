export const id = 657;
export const ids = [657];
export const modules = {

/***/ 8132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ temporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
// A directory that exists while one command runs.




/** Makes a directory that no other user can read. Throws `output-unwritable`. */
async function temporaryDirectory(prefix) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix)));
    }
    catch (cause) {
        const { code } = cause;
        const what = `cannot create a directory in ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)())} (${code})`;
        const remedy = 'Set TMPDIR to a writable directory.';
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('output-unwritable', what, { cause, remedy });
    }
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/sandbox/artifact-service.js
// The artifact service of a job: the results service that names artifacts, and the block store with their bytes.

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
/**
 * A store in memory; names are unique within an attempt of a run, as on GitHub. `onFinished` is called with each
 * artifact when it is complete.
 */
function createArtifactStore(onFinished) {
    const artifacts = new Map();
    const blobs = new Map();
    let lastId = 1000;
    let attempt = 1;
    function call(method, input, base) {
        const run = textOf(input['workflow_run_backend_id']);
        const name = textOf(input['name']);
        const key = `${run}\0${attempt}\0${name}`;
        const artifact = artifacts.get(key);
        if (method === 'ListArtifacts')
            return { status: 200, body: { artifacts: list(run, input) } };
        if (method === 'CreateArtifact') {
            if (artifact !== undefined)
                return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
            const blob = (0,external_node_crypto_.randomUUID)();
            const job = textOf(input['workflow_job_run_backend_id']);
            artifacts.set(key, { name, run, job: attempt === 1 ? job : `${job}-${attempt}`, blob });
            // The path needs two parts, which the client uses as container and blob.
            return {
                status: 200,
                body: { ok: true, signed_upload_url: `${base}/blob/${blob}?sig=${(0,external_node_crypto_.randomUUID)()}` },
            };
        }
        if (method === 'GetSignedArtifactURL') {
            // The job distinguishes artifacts with the same name.
            const job = textOf(input['workflow_job_run_backend_id']);
            const found = [...artifacts.values()].find((each) => each.run === run && each.name === name && each.job === job);
            if (found?.finished === undefined)
                return refuse(404, 'not_found', 'artifact not found');
            return { status: 200, body: { signed_url: `${base}/blob/${found.blob}?sig=download` } };
        }
        if (artifact === undefined)
            return refuse(404, 'not_found', 'artifact not found');
        if (method === 'FinalizeArtifact')
            return finalize(artifact, input);
        if (method !== 'DeleteArtifact')
            return refuse(404, 'bad_route', 'no such method');
        artifacts.delete(key);
        return { status: 200, body: { ok: true, artifact_id: String(artifact.finished?.id ?? 0) } };
    }
    function finalize(artifact, input) {
        const bytes = blobs.get(artifact.blob)?.bytes;
        if (bytes === undefined)
            return refuse(400, 'failed_precondition', 'nothing was uploaded');
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        const claimed = textOf(input['hash']);
        if (Number(input['size']) !== bytes.length)
            return refuse(400, 'invalid_argument', 'size does not match');
        if (claimed !== '' && claimed !== digest)
            return refuse(400, 'invalid_argument', 'hash does not match');
        artifact.finished = { id: ++lastId, name: artifact.name, digest, bytes };
        artifact.at = new Date().toISOString();
        onFinished?.(artifact.finished);
        return { status: 200, body: { ok: true, artifact_id: String(lastId) } };
    }
    function list(run, input) {
        const name = textOf(input['name_filter']);
        const id = textOf(input['id_filter']);
        return [...artifacts.values()].flatMap((artifact) => {
            const { finished } = artifact;
            if (finished === undefined || artifact.run !== run)
                return [];
            if ((name !== '' && name !== artifact.name) || (id !== '' && id !== String(finished.id)))
                return [];
            return {
                workflow_run_backend_id: run,
                workflow_job_run_backend_id: artifact.job,
                database_id: String(finished.id),
                name: artifact.name,
                size: String(finished.bytes.length),
                created_at: artifact.at,
                digest: finished.digest,
            };
        });
    }
    /** The part of Azure's block blob API that the client uses. */
    function store(request) {
        const id = request.url.pathname.slice('/blob/'.length);
        const part = request.url.searchParams.get('comp');
        const blob = blobs.get(id) ?? { blocks: new Map() };
        const headers = {
            'x-ms-request-id': (0,external_node_crypto_.randomUUID)(),
            'x-ms-version': textOf(request.headers['x-ms-version']),
        };
        if (request.method === 'GET' && blob.bytes !== undefined)
            return {
                status: 200,
                headers: { ...headers, 'content-type': blob.type ?? 'application/zip' },
                body: blob.bytes,
            };
        if (request.method !== 'PUT')
            return { status: 404, headers: { ...headers, 'x-ms-error-code': 'BlobNotFound' } };
        blobs.set(id, blob);
        if (part === 'block')
            blob.blocks.set(request.url.searchParams.get('blockid') ?? '', request.body);
        else {
            const blocks = part === 'blocklist' ? blocksOf(request.body, blob) : [request.body];
            if (blocks.includes(undefined))
                return { status: 400, headers: { ...headers, 'x-ms-error-code': 'InvalidBlockList' } };
            blob.bytes = Buffer.concat(blocks.filter((block) => block !== undefined));
            blob.type = textOf(request.headers['x-ms-blob-content-type']);
        }
        return { status: 201, headers: { ...headers, etag: '"0x1"', 'last-modified': new Date().toUTCString() } };
    }
    const handler = (base) => (request) => {
        const { pathname } = request.url;
        if (pathname.startsWith('/blob/'))
            return store(request);
        if (request.method !== 'POST' || !pathname.startsWith(TWIRP))
            return refuse(404, 'bad_route', 'no such route');
        if (!/^bearer ./i.test(textOf(request.headers['authorization'])))
            return refuse(401, 'unauthenticated', 'no token');
        return call(pathname.slice(TWIRP.length), JSON.parse(request.body.toString('utf8')), base);
    };
    const replace = (id, bytes) => {
        const artifact = [...artifacts.values()].find(({ finished }) => finished?.id === id);
        const blob = blobs.get(artifact?.blob ?? '');
        if (artifact?.finished === undefined || blob === undefined)
            return;
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        artifact.finished = { ...artifact.finished, digest, bytes };
        blob.bytes = bytes;
    };
    const all = () => [...artifacts.values()].flatMap(({ finished }) => finished ?? []);
    const nextAttempt = (firstId) => {
        attempt += 1;
        lastId = firstId - 1;
    };
    return { handler, artifacts: all, replace, nextAttempt };
}
const refuse = (status, code, msg) => ({
    status,
    body: { code, msg },
});
/** Text, or text wrapped as protobuf's StringValue; anything else is empty. */
function textOf(value) {
    if (typeof value === 'string' || typeof value === 'number')
        return String(value);
    return value !== null && typeof value === 'object' && 'value' in value ? textOf(value.value) : '';
}
const blocksOf = (list, blob) => [...list.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id]) => blob.blocks.get(id ?? ''));

;// CONCATENATED MODULE: ./build/sandbox/encoding/der.js
// DER (ITU-T X.690): the bytes of certificates, timestamps and signatures, written and read without a library.
const TAG = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    sequence: 0x30,
    set: 0x31,
};
/** Any element; constructed content is given in parts. */
function der_element(tag, ...parts) {
    const content = Buffer.concat(parts);
    if (content.length < 0x80)
        return Buffer.concat([Buffer.of(tag, content.length), content]);
    const length = unsigned(BigInt(content.length));
    return Buffer.concat([Buffer.of(tag, 0x80 | length.length), length, content]);
}
const sequence = (...parts) => der_element(TAG.sequence, ...parts);
const octetString = (content) => der_element(TAG.octetString, content);
const utf8String = (text) => der_element(0x0c, Buffer.from(text, 'utf8'));
const nothing = () => der_element(TAG.null);
const truth = () => der_element(TAG.boolean, Buffer.of(0xff));
/** SET OF: the elements sorted by their bytes (X.690 §11.6). */
const setOf = (...parts) => der_element(TAG.set, ...[...parts].sort(Buffer.compare));
/** [n] EXPLICIT, or IMPLICIT over a constructed element. */
const context = (n, ...parts) => der_element(0xa0 | n, ...parts);
/** [n] IMPLICIT over a primitive. */
const contextPrimitive = (n, content) => der_element(0x80 | n, content);
/** BIT STRING; `unused` is the number of unused bits in the last octet. */
const bitString = (content, unused = 0) => der_element(TAG.bitString, Buffer.of(unused), content);
/** INTEGER that is not negative, from a number or from big-endian bytes. */
function integer(value) {
    const bytes = unsigned(typeof value === 'number' ? BigInt(value) : BigInt(`0x${value.toString('hex') || '0'}`));
    return der_element(TAG.integer, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.of(0), bytes]));
}
/** OBJECT IDENTIFIER from dotted decimal. */
function oid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const octets = [first * 40 + second, ...rest].flatMap((arc) => {
        const digits = [arc % 128];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            digits.unshift((left % 128) | 0x80);
        return digits;
    });
    return der_element(TAG.oid, Buffer.from(octets));
}
/** UTCTime of a date before 2050 (RFC 5280 §4.1.2.5.1), whole seconds. */
const utcTime = (date) => der_element(0x17, Buffer.from(`${compact(date).slice(2)}Z`));
/** GeneralizedTime; `fraction` is the digits after the point, without trailing zeros, or empty. */
const generalizedTime = (date, fraction = '') => der_element(0x18, Buffer.from(`${compact(date)}${fraction === '' ? '' : `.${fraction}`}Z`));
/**
 * The first element of `bytes`; ignores what follows it. Throws RangeError when it is truncated or its length is not
 * DER.
 */
function readDer(bytes) {
    const tag = bytes[0];
    const short = bytes[1];
    if (tag === undefined || short === undefined)
        throw new RangeError('DER element is cut short');
    const extra = short < 0x80 ? 0 : short & 0x7f;
    if (short === 0x80 || extra > 4)
        throw new RangeError('DER length is not definite or too large');
    const length = extra === 0 ? short : bytes.subarray(2).readUIntBE(0, extra);
    const end = 2 + extra + length;
    if (end > bytes.length)
        throw new RangeError('DER element is cut short');
    return { tag, content: bytes.subarray(2 + extra, end), raw: bytes.subarray(0, end) };
}
/** The elements inside a constructed one. Throws RangeError like `readDer`. */
function children(parent) {
    const nodes = [];
    for (let at = 0; at < parent.content.length;) {
        const node = readDer(parent.content.subarray(at));
        nodes.push(node);
        at += node.raw.length;
    }
    return nodes;
}
function unsigned(value) {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}
/** YYYYMMDDHHMMSS in UTC. */
const compact = (date) => date.toISOString().slice(0, 19).replace(/[-:T]/g, '');

;// CONCATENATED MODULE: ./build/sandbox/encoding/x509.js
// X.509 certificates (RFC 5280) and the signed certificate timestamps inside them (RFC 6962 §3).


const newKeyPair = (namedCurve) => (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve });
const spkiOf = (key) => key.export({ type: 'spki', format: 'der' });
/** One extension; `value` is the DER or raw content that goes into its OCTET STRING. */
const extension = (id, value, critical = false) => critical ? sequence(oid(id), truth(), octetString(value)) : sequence(oid(id), octetString(value));
const KEY_USAGE = { sign: [0x80, 7], certify: [0x06, 1] };
/** keyUsage: only digitalSignature, or keyCertSign and cRLSign. */
const keyUsage = ([bits, unused]) => extension('2.5.29.15', bitString(Buffer.of(bits), unused), true);
/** basicConstraints of an authority; `pathLength` is the number of authorities allowed below it. */
const authorityConstraints = (pathLength) => extension('2.5.29.19', sequence(truth(), integer(pathLength)), true);
const PURPOSE = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' };
const extendedKeyUsage = (purpose, critical = false) => extension('2.5.29.37', sequence(oid(purpose)), critical);
/** subjectAltName, critical because the subject is empty (RFC 5280 §4.2.1.6). */
const alternativeName = ({ type, value }) => {
    const general = type === 'username'
        ? context(0, oid('1.3.6.1.4.1.57264.1.7'), context(0, utf8String(value)))
        : contextPrimitive(type === 'email' ? 1 : 6, Buffer.from(value));
    return extension('2.5.29.17', sequence(general), true);
};
/** DER of an X.501 name: O, then CN. */
const encodeName = ({ organization, commonName }) => sequence(setOf(sequence(oid('2.5.4.10'), utf8String(organization))), setOf(sequence(oid('2.5.4.3'), utf8String(commonName))));
/** SHA-1 over the public point (RFC 5280 §4.2.1.2); the SPKI of a P-256 key ends in its 65 bytes, of P-384 in 97. */
function keyIdentifier(key) {
    const point = spkiOf(key).subarray(isP384(key) ? -97 : -65);
    return (0,external_node_crypto_.createHash)('sha1').update(point).digest();
}
const subjectKeyIdentifier = (key) => extension('2.5.29.14', octetString(keyIdentifier(key)));
const authorityKeyIdentifier = (key) => extension('2.5.29.35', sequence(contextPrimitive(0, keyIdentifier(key))));
const isP384 = (key) => key.asymmetricKeyDetails?.namedCurve === 'secp384r1';
/** AlgorithmIdentifier of ECDSA with the hash that belongs to the key's curve. */
const signatureAlgorithm = (key) => sequence(oid(isP384(key) ? '1.2.840.10045.4.3.3' : '1.2.840.10045.4.3.2'));
/** The signed part of a certificate; the same request and serial give the same bytes. */
const certificateBody = (request, issuer, serial) => sequence(context(0, integer(2)), integer(serial), signatureAlgorithm(issuer.privateKey), encodeName(issuer.name), sequence(time(request.notBefore), time(request.notAfter)), request.subject === undefined ? sequence() : encodeName(request.subject), spkiOf(request.publicKey), context(3, sequence(...request.extensions)));
/** UTCTime before 2050, and GeneralizedTime from 2050 on (RFC 5280 §4.1.2.5). */
const time = (date) => (date.getUTCFullYear() < 2050 ? utcTime(date) : generalizedTime(date));
/** The certificate over such a body. */
function signBody(body, issuer) {
    const key = issuer.privateKey;
    const signature = (0,external_node_crypto_.sign)(isP384(key) ? 'sha384' : 'sha256', body, key);
    return sequence(body, signatureAlgorithm(key), bitString(signature));
}
/** A positive serial number of 16 bytes. */
const newSerial = () => Buffer.concat([Buffer.of(0x01), (0,external_node_crypto_.randomBytes)(15)]);
/** A certificate signed by `issuer`, as DER. */
const createCertificate = (request, issuer) => signBody(certificateBody(request, issuer, newSerial()), issuer);
/** An authority below `parent`, or one that signs itself; `extensions` are added to those that every authority has. */
function createAuthority(request) {
    const { name, keys, notBefore, notAfter, pathLength, extensions = [], parent } = request;
    const own = [
        keyUsage(KEY_USAGE.certify),
        authorityConstraints(pathLength),
        subjectKeyIdentifier(keys.publicKey),
        authorityKeyIdentifier((parent ?? keys).publicKey),
    ];
    const body = {
        subject: name,
        publicKey: keys.publicKey,
        notBefore,
        notAfter,
        extensions: [...own, ...extensions],
    };
    return { ...keys, name, certificate: createCertificate(body, parent ?? { ...keys, name }) };
}
/** PEM, lines of 64 characters, with a newline at the end. */
function toPem(der, label = 'CERTIFICATE') {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

;// CONCATENATED MODULE: ./build/sandbox/authorities.js
// All keys and authorities of a sandbox, and the false ones that lies use.


const MINUTE_MS = 60_000;
const TEN_YEARS_MS = 3650 * 24 * 60 * MINUTE_MS;
/** New keys, valid for ten years from `start`; `origin` is the name of both logs. */
function createAuthorities(start, organization, origin) {
    const period = { notBefore: start, notAfter: new Date(start.getTime() + TEN_YEARS_MS) };
    return {
        authority: createSigningChain(organization, period),
        timestamp: createTimestampSigner(createTimestampRoot(organization, period), period),
        ctLog: newKeyPair('P-256'),
        rekor1: { name: origin, ...newKeyPair('P-256') },
        rekor2: { name: origin, ...(0,external_node_crypto_.generateKeyPairSync)('ed25519') },
    };
}
/** A signer below a trusted root whose certificate expired a minute after `start`. */
const createExpiredTimestampSigner = (root, start) => createTimestampSigner(root, { notBefore: start, notAfter: new Date(start.getTime() + MINUTE_MS) });
/** Root (P-384) and intermediate (P-256, code signing only), as in the public instance. */
function createSigningChain(organization, period) {
    const root = createAuthority({
        name: { organization, commonName: 'sandbox-root' },
        keys: newKeyPair('P-384'),
        ...period,
        pathLength: 1,
    });
    const signer = createAuthority({
        name: { organization, commonName: 'sandbox-intermediate' },
        keys: newKeyPair('P-256'),
        ...period,
        pathLength: 0,
        extensions: [extendedKeyUsage(PURPOSE.codeSigning)],
        parent: root,
    });
    return { signer, root };
}
/** Root (P-384) of a time-stamping authority. */
const createTimestampRoot = (organization, period) => createAuthority({
    name: { organization, commonName: 'sandbox-tsa-root' },
    keys: newKeyPair('P-384'),
    ...period,
    pathLength: 0,
});
/** The certificate (P-256) that signs timestamps below `root`, only for this purpose (RFC 3161 §2.3). */
function createTimestampSigner(root, period) {
    const keys = newKeyPair('P-256');
    const name = { organization: root.name.organization, commonName: 'sandbox-tsa' };
    const extensions = [
        keyUsage(KEY_USAGE.sign),
        extendedKeyUsage(PURPOSE.timeStamping, true),
        subjectKeyIdentifier(keys.publicKey),
        authorityKeyIdentifier(root.publicKey),
    ];
    const request = { subject: name, publicKey: keys.publicKey, ...period, extensions };
    return { signer: { ...keys, name, certificate: createCertificate(request, root) }, issuer: root };
}

;// CONCATENATED MODULE: ./build/sandbox/example-claims.js
const SHA = 'a'.repeat(40);
/** Without `iss`, `aud` and the times. The claims of a job are those of a push to a branch of a public repository. */
const EXAMPLES = {
    'github-workflow': {
        sub: 'repo:octo/demo:ref:refs/heads/main',
        ref: 'refs/heads/main',
        sha: SHA,
        repository: 'octo/demo',
        repository_owner: 'octo',
        repository_owner_id: '2002',
        repository_id: '1001',
        repository_visibility: 'public',
        run_id: '3003',
        run_number: '9',
        run_attempt: '1',
        actor: 'mona',
        actor_id: '12',
        workflow: 'release',
        head_ref: '',
        base_ref: '',
        event_name: 'push',
        ref_protected: 'false',
        ref_type: 'branch',
        workflow_ref: 'octo/demo/.github/workflows/release.yml@refs/heads/main',
        workflow_sha: SHA,
        job_workflow_ref: 'octo/demo/.github/workflows/release.yml@refs/heads/main',
        job_workflow_sha: SHA,
        runner_environment: 'github-hosted',
    },
    'gitlab-pipeline': {
        sub: 'project_path:acme/demo:ref_type:branch:ref:main',
        namespace_id: '72',
        namespace_path: 'acme',
        project_id: '20',
        project_path: 'acme/demo',
        project_visibility: 'public',
        user_id: '1',
        user_login: 'mona',
        user_email: 'mona@example.test',
        pipeline_id: '574',
        pipeline_source: 'push',
        job_id: '302',
        ref: 'main',
        ref_type: 'branch',
        ref_path: 'refs/heads/main',
        ref_protected: 'true',
        runner_id: 1,
        runner_environment: 'gitlab-hosted',
        sha: SHA,
        ci_config_ref_uri: 'gitlab.com/acme/demo//.gitlab-ci.yml@refs/heads/main',
        ci_config_sha: SHA,
    },
    'buildkite-job': {
        sub: `organization:acme:pipeline:demo:ref:refs/heads/main:commit:${SHA}:step:`,
        organization_slug: 'acme',
        pipeline_slug: 'demo',
        build_number: 1,
        build_branch: 'main',
        build_commit: SHA,
        build_source: 'webhook',
        step_key: '',
        job_id: '0184990a-477b-4fa8-9968-496074483cee',
        agent_id: '0184990a-4782-42b5-afc1-16715b10b8ff',
        runner_environment: 'buildkite-hosted',
    },
    'codefresh-workflow': {
        sub: 'account:628a80b6:pipeline:65e5a53e:initiator:mona',
        account_id: '628a80b6',
        account_name: 'acme',
        pipeline_id: '65e5a53e',
        pipeline_name: 'demo/release',
        workflow_id: '64f447c0',
        initiator: 'mona',
        scm_user_name: 'mona',
        scm_repo_url: 'https://github.com/octo/demo',
        scm_ref: 'main',
        platform_url: 'https://g.codefresh.io',
        runner_environment: 'hybrid',
    },
    'circleci-job': {
        sub: 'org/o1/project/p1/user/u1/vcs-origin/github.com/octo/demo/vcs-ref/refs/heads/main',
        'oidc.circleci.com/project-id': 'p1',
        'oidc.circleci.com/pipeline-id': 'pi1',
        'oidc.circleci.com/pipeline-definition-id': 'pd1',
        'oidc.circleci.com/workflow-id': 'w1',
        'oidc.circleci.com/job-id': 'j1',
        'oidc.circleci.com/vcs-ref': 'refs/heads/main',
        'oidc.circleci.com/vcs-origin': 'github.com/octo/demo',
        'oidc.circleci.com/ssh-rerun': false,
        'oidc.circleci.com/context-ids': ['c1'],
    },
    'buddy-pipeline': {
        sub: 'https://eu.buddy.works/acme/demo/pipelines/pipeline/45289',
        workspace_domain: 'acme',
        project_name: 'demo',
        pipeline_id: 45289,
        pipeline_name: 'release',
        execution_id: 'RELEASE-69aff629',
        triggered_on: 'MANUAL',
        runner_environment: 'platform-hosted',
        base_url: 'https://eu.buddy.works',
        revision: SHA,
        ref: 'refs/heads/main',
    },
    email: { sub: 'u-1', email: 'mona@example.test', email_verified: true },
    'chainguard-identity': { sub: 'acme/signer' },
    spiffe: { sub: 'spiffe://example.test/ns/ci/sa/signer' },
    kubernetes: {
        sub: 'system:serviceaccount:ci:signer',
        'kubernetes.io': {
            namespace: 'ci',
            pod: { name: 'p', uid: '1' },
            serviceaccount: { name: 'signer', uid: '2' },
        },
    },
    uri: { sub: 'https://example.test/users/42' },
    username: { sub: 'mona' },
};

;// CONCATENATED MODULE: ./build/sandbox/fulcio/ci-providers.js
// The CI providers of the public-good Fulcio's configuration: the claims in the certificate's name and extensions.
const workflow = (claim) => `${claim('url')}/${claim('job_workflow_ref')}`;
const pipeline = (claim) => `https://${claim('ci_config_ref_uri')}`;
const build = (claim) => `${claim('platform_url')}/build/${claim('workflow_id')}`;
const workspace = (claim) => `${claim('base_url')}/${claim('workspace_domain')}`;
const project = (claim) => `${workspace(claim)}/${claim('project_name')}`;
const buddy = (claim) => `${project(claim)}/pipelines/pipeline/${claim('pipeline_id')}`;
const circle = (claim, name) => claim.loosely(`oidc.circleci.com/${name}`);
const definition = (claim) => `${claim('api_url')}/projects/${circle(claim, 'project-id')}/pipeline-definitions/${circle(claim, 'pipeline-definition-id')}`;
/** https://github.com/sigstore/fulcio/blob/eb10c98e186f1d8e78dd60a257d8897f66d5147a/config/identity/config.yaml */
const PROVIDERS = {
    'github-workflow': {
        defaults: { url: 'https://github.com', environment: '' },
        name: workflow,
        extensions: {
            2: 'event_name',
            3: 'sha',
            4: 'workflow',
            5: 'repository',
            6: 'ref',
            9: workflow,
            10: 'job_workflow_sha',
            11: 'runner_environment',
            12: (claim) => `${claim('url')}/${claim('repository')}`,
            13: 'sha',
            14: 'ref',
            15: 'repository_id',
            16: (claim) => `${claim('url')}/${claim('repository_owner')}`,
            17: 'repository_owner_id',
            18: (claim) => `${claim('url')}/${claim('workflow_ref')}`,
            19: 'workflow_sha',
            20: 'event_name',
            21: (claim) => `${claim('url')}/${claim('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`,
            22: 'repository_visibility',
            23: 'environment',
        },
    },
    'gitlab-pipeline': {
        defaults: { url: 'https://gitlab.com', environment: '' },
        name: pipeline,
        extensions: {
            9: pipeline,
            10: 'ci_config_sha',
            11: 'runner_environment',
            12: (claim) => `${claim('url')}/${claim('project_path')}`,
            13: 'sha',
            14: (claim) => `refs/${claim('ref_type') === 'branch' ? 'heads' : 'tags'}/${claim('ref')}`,
            15: 'project_id',
            16: (claim) => `${claim('url')}/${claim('namespace_path')}`,
            17: 'namespace_id',
            18: pipeline,
            19: 'ci_config_sha',
            20: 'pipeline_source',
            21: (claim) => `${claim('url')}/${claim('project_path')}/-/jobs/${claim('job_id')}`,
            22: 'project_visibility',
            23: 'environment',
        },
    },
    'buildkite-job': {
        defaults: { url: 'https://buildkite.com' },
        name: (claim) => `${claim('url')}/${claim('organization_slug')}/${claim('pipeline_slug')}`,
        extensions: {
            11: 'runner_environment',
            13: 'build_commit',
            20: 'build_source',
            21: (claim) => `${claim('url')}/${claim('organization_slug')}/${claim('pipeline_slug')}/builds/${claim('build_number')}#${claim('job_id')}`,
        },
    },
    'codefresh-workflow': {
        defaults: {
            platform_url: 'https://g.codefresh.io',
            scm_repo_url: '',
            scm_ref: '',
            runner_environment: '',
        },
        name: (claim) => `${claim('platform_url')}/${claim('account_name')}/${claim('pipeline_name')}:${claim('account_id')}/${claim('pipeline_id')}`,
        extensions: {
            9: build,
            11: 'runner_environment',
            12: 'scm_repo_url',
            14: 'scm_ref',
            18: (claim) => `${claim('platform_url')}/api/pipelines/${claim('pipeline_id')}`,
            21: build,
        },
    },
    'circleci-job': {
        defaults: { api_url: 'https://circleci.com/api/v2', platform_url: 'https://app.circleci.com/' },
        name: definition,
        extensions: {
            9: definition,
            11: (claim) => (circle(claim, 'ssh-rerun') === 'true' ? 'ssh-rerun' : '""'),
            12: (claim) => circle(claim, 'vcs-origin'),
            14: (claim) => circle(claim, 'vcs-ref'),
            18: (claim) => `${claim('api_url')}/pipeline/${circle(claim, 'pipeline-id')}/config`,
            21: (claim) => `${claim('platform_url')}/workflow/${circle(claim, 'workflow-id')}/job/${circle(claim, 'job-id')}`,
        },
    },
    'buddy-pipeline': {
        defaults: { base_url: 'https://app.buddy.works', revision: '', ref: '' },
        name: buddy,
        extensions: {
            9: buddy,
            11: 'runner_environment',
            12: project,
            13: 'revision',
            14: 'ref',
            16: workspace,
            20: 'triggered_on',
            21: (claim) => `${buddy(claim)}/execution/${claim('execution_id')}`,
        },
    },
};
const isProvider = (kind) => Object.hasOwn(PROVIDERS, kind);

;// CONCATENATED MODULE: ./build/sandbox/fulcio/issuers.js
// The issuers that Fulcio trusts: the rule for a token, and what Fulcio publishes about them.

const isPattern = ({ issuer }) => issuer.includes('*');
/** The rule for an issuer: one with exactly its name, or else a pattern that matches all of it. */
function findTrusted(issuer, trusted) {
    const matches = (rule) => {
        const parts = rule.issuer.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        return isPattern(rule) && new RegExp(`^${parts.join('[-_a-zA-Z0-9]+')}$`).test(issuer);
    };
    return trusted.find((rule) => !isPattern(rule) && rule.issuer === issuer) ?? trusted.find(matches);
}
/** The answer to `GET /api/v2/configuration`. It contains no provider, no template and no issuer claim. */
function publishTrusted(trusted) {
    const fixedFirst = [...trusted].sort((a, b) => Number(isPattern(a)) - Number(isPattern(b)));
    return {
        issuers: fixedFirst.map((rule) => ({
            [isPattern(rule) ? 'wildcardIssuerUrl' : 'issuerUrl']: rule.issuer,
            audience: rule.audience ?? 'sigstore',
            challengeClaim: rule.challengeClaim ?? (rule.kind === 'email' ? 'email' : 'sub'),
            spiffeTrustDomain: rule.spiffeTrustDomain ?? '',
            issuerType: isProvider(rule.kind) ? 'ci-provider' : rule.kind,
            subjectDomain: rule.subjectDomain ?? '',
            skipEmailVerification: rule.skipEmailVerification ?? false,
        })),
    };
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/generate_key_pair.js + 1 modules
var generate_key_pair = __webpack_require__(2048);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/export.js
var key_export = __webpack_require__(7968);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 2 modules
var sign = __webpack_require__(7265);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwks/local.js
var local = __webpack_require__(6687);
;// CONCATENATED MODULE: ./build/sandbox/oidc-issuer.js
// OpenID Connect issuers that sign any claims they are given, and the ID-token service of a job.


const WELL_KNOWN = /^(.*)\/\.well-known\/(openid-configuration|jwks)$/;
const SECOND = 1000;
/** GitHub backdates its tokens by this much, for clocks that are slow. */
const BACKDATED_SECONDS = 300;
/** RS256 as GitHub's: cosign reads a token with another algorithm as the name of a file. */
const newKeys = () => (0,generate_key_pair/* generateKeyPair */.T)('RS256');
/** Making an RSA key takes longer than the rest of a sandbox, so all issuers of a process use the same one. */
let keys;
/**
 * An issuer with a key of this process. `requestToken` is the bearer token that the ID-token endpoint requires,
 * `jobClaims` are the claims in its tokens, `tokenMs` is their lifetime.
 */
async function createTokenIssuer(options) {
    keys ??= newKeys();
    const signing = await keys;
    const kid = (0,external_node_crypto_.randomUUID)();
    const jwks = { keys: [{ ...(await (0,key_export/* exportJWK */.JU)(signing.publicKey)), kid, use: 'sig', alg: 'RS256' }] };
    async function mint(issuer, claims, lie) {
        const now = Math.floor(options.now().getTime() / SECOND);
        const lifetime = Math.round(options.tokenMs / SECOND);
        const payload = {
            jti: (0,external_node_crypto_.randomUUID)(),
            aud: 'sigstore',
            iss: issuer,
            iat: now,
            nbf: now - BACKDATED_SECONDS,
            exp: now + lifetime,
            ...claims,
            ...lieInClaims(lie, now),
        };
        const token = await new sign/* SignJWT */.P(payload)
            .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
            .sign(signing.privateKey);
        return lie === 'token-bad-signature' ? spoilSignature(token) : token;
    }
    async function idToken(request, base) {
        if (request.headers['authorization']?.toString().toLowerCase() !==
            `bearer ${options.requestToken}`.toLowerCase())
            return { status: 401, body: { message: 'the bearer token is missing or not the one of this job' } };
        const audience = request.url.searchParams.get('audience') ?? 'https://github.com/octo';
        const value = await mint(base, { ...options.jobClaims, aud: audience }, request.lie);
        return { status: 200, body: { count: 1, value } };
    }
    function discovery(issuer) {
        const body = {
            issuer,
            jwks_uri: `${issuer}/.well-known/jwks`,
            subject_types_supported: ['public'],
            response_types_supported: ['id_token'],
            id_token_signing_alg_values_supported: ['RS256'],
            scopes_supported: ['openid'],
        };
        return { status: 200, body };
    }
    const handler = (base) => (request) => {
        const { pathname } = request.url;
        if (request.method === 'GET' && pathname === '/id-token')
            return idToken(request, base);
        const [, path = '', file] = WELL_KNOWN.exec(pathname) ?? [];
        if (file === 'openid-configuration')
            return discovery(`${base}${path}`);
        if (file === 'jwks')
            return { status: 200, body: jwks };
        return { status: 404, body: { message: 'Not Found' } };
    };
    return { keys: (0,local/* createLocalJWKSet */.w)(jwks), mint, handler };
}
function spoilSignature(token) {
    const at = token.lastIndexOf('.') + 1;
    const signature = Buffer.from(token.slice(at), 'base64url');
    signature[0] = (signature[0] ?? 0) ^ 1;
    return `${token.slice(0, at)}${signature.toString('base64url')}`;
}
function lieInClaims(lie, now) {
    if (lie === 'token-wrong-audience')
        return { aud: 'https://github.com/octo' };
    if (lie === 'token-expired')
        return { iat: now - 900, nbf: now - 1200, exp: now - 600 };
    if (lie === 'token-not-yet-valid')
        return { iat: now + 3600, nbf: now + 3600, exp: now + 3900 };
    if (lie === 'token-unknown-issuer')
        return { iss: 'https://issuer.example.test' };
    return {};
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/sandbox/faults.js
// What can go wrong in a service: a broken connection, an unusable answer, or a lie in a well-formed answer.
/** The fault planned for this request, if any. */
function faultFor(faults, occasion) {
    return typeof faults === 'function' ? faults(occasion) : faults?.[occasion.nth];
}

;// CONCATENATED MODULE: ./build/sandbox/service.js
// One service on 127.0.0.1: reads requests, records them, applies the planned faults, and writes answers.


const MAX_BODY_BYTES = 256 * 1024 * 1024;
/**
 * Starts a service on a free port. The handler is called for each request that no planned fault answers. An error of
 * the handler becomes a 500 with its message. `close` also destroys open connections.
 */
async function startService(options) {
    let count = 0;
    let handle = () => ({ status: 503 });
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
        const { method = 'GET' } = incoming;
        options.record?.({ service: options.name, method, path: url.pathname, at: Date.now() });
        const fault = faultFor(options.faults, { nth: count++, method, path: url.pathname });
        if (options.now !== undefined)
            outgoing.setHeader('date', options.now().toUTCString());
        const stalled = options.onStall ?? (() => undefined);
        respond(incoming, outgoing, url, { fault, handle, stalled }).catch(() => outgoing.destroy());
    });
    // A kept-alive connection must last longer than the pauses between a client's retries, or the client sees a reset.
    server.keepAliveTimeout = 60_000;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    const base = `http://127.0.0.1:${port}`;
    handle = options.handler(base);
    return {
        url: base,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function respond(incoming, outgoing, url, { fault, handle, stalled, }) {
    const body = await readBody(incoming);
    if (fault === 'hang')
        return stalled();
    if (fault === 'reset')
        return void incoming.socket.resetAndDestroy();
    const planned = plannedAnswer(fault);
    const lie = typeof fault === 'object' && 'lie' in fault ? fault.lie : undefined;
    const request = { method: incoming.method ?? 'GET', url, headers: incoming.headers, body, lie };
    const answer = planned ?? (await answerOf(handle, request));
    if (fault === 'lost')
        return void incoming.socket.resetAndDestroy();
    const { bytes, type } = encode(answer.body);
    outgoing.writeHead(answer.status, { ...type, 'content-length': bytes.length, ...answer.headers });
    if (fault === 'cut') {
        outgoing.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => incoming.socket.resetAndDestroy());
    }
    else if (fault === 'drip')
        drip(outgoing, bytes, stalled);
    else
        outgoing.end(bytes);
}
async function answerOf(handle, request) {
    try {
        return await handle(request);
    }
    catch (error) {
        return {
            status: 500,
            body: { code: 13, message: error instanceof Error ? error.message : String(error) },
        };
    }
}
function plannedAnswer(fault) {
    if (fault === 'html') {
        const page = '<!DOCTYPE html><html><title>Log in</title></html>';
        return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
    }
    if (fault === 'empty')
        return { status: 200 };
    if (fault === 'object')
        return { status: 200, body: {} };
    return typeof fault === 'object' && 'status' in fault ? fault : undefined;
}
async function readBody(incoming) {
    const chunks = [];
    let length = 0;
    for await (const chunk of incoming) {
        length += chunk.length;
        if (length > MAX_BODY_BYTES)
            throw new RangeError('request body too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function encode(body) {
    if (body === undefined)
        return { bytes: Buffer.alloc(0), type: {} };
    if (Buffer.isBuffer(body))
        return { bytes: body, type: { 'content-type': 'application/octet-stream' } };
    if (typeof body === 'string')
        return { bytes: Buffer.from(body), type: { 'content-type': 'text/plain; charset=utf-8' } };
    return { bytes: Buffer.from(JSON.stringify(body)), type: { 'content-type': 'application/json' } };
}
function drip(outgoing, bytes, stalled) {
    let sent = 1;
    outgoing.write(bytes.subarray(0, sent), stalled);
    const timer = setInterval(() => {
        if (outgoing.destroyed || sent >= bytes.length) {
            clearInterval(timer);
            outgoing.end();
        }
        else
            outgoing.write(bytes.subarray(sent, ++sent));
    }, 1000);
    timer.unref();
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/go-format.js
// How Fulcio's templates print a claim: Go's `%v` of the value from JSON, whatever its type.
/** A claim as text; integers in Go's shortest form, which has an exponent from a million up, others in decimals. */
function goText(claim) {
    if (typeof claim === 'number' && !Number.isInteger(claim))
        return decimal(claim);
    return print(claim);
}
function print(value) {
    if (value === null)
        return '<nil>';
    if (typeof value === 'number')
        return general(value);
    if (Array.isArray(value))
        return `[${value.map(print).join(' ')}]`;
    if (typeof value !== 'object')
        return wellFormed(String(value));
    const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return `map[${entries.map(([key, member]) => `${key}:${print(member)}`).join(' ')}]`;
}
/** `%g` with as many digits as distinguish the number from others. */
function general(value) {
    if (Object.is(value, -0))
        return '-0';
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 6)
        return decimal(value);
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** `%f` with as many digits as distinguish the number from others. */
function decimal(value) {
    const [digits = '', exponent] = String(value).split('e-');
    if (exponent === undefined)
        return digits;
    const [, sign = '', figures = ''] = /^(-?)(.*)$/.exec(digits.replace('.', '')) ?? [];
    return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${figures}`;
}
/** Go replaces half of a surrogate pair, which JSON can contain and UTF-8 cannot, with a replacement character. */
const wellFormed = (text) => Buffer.from(text).toString();

;// CONCATENATED MODULE: ./build/sandbox/fulcio/go-claims.js
// A token's claims as Go reads them into a struct: names in any case, null as absent, another type as an error.

/** The claim with this name, in any letter case; if there are several, the last one. */
const readClaim = (claims, name) => Object.entries(claims).findLast(([key]) => key.toLowerCase() === name)?.[1] ?? undefined;
/** Text, empty if the claim is absent. Throws TypeError for another type. */
function readText(claims, name) {
    const value = readClaim(claims, name) ?? '';
    if (typeof value !== 'string')
        throw new TypeError(`${name} is no text`);
    return wellFormed(value);
}
/** The claims within a claim; none if it is absent. Throws TypeError for another type. */
function readObject(claims, name) {
    const value = readClaim(claims, name) ?? {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new TypeError(`${name} is no object`);
    return value;
}
/** Whole seconds since 1970, which may be written as text. Throws TypeError for another type. */
function readSeconds(claims, name) {
    const value = Object.entries(claims).findLast(([key]) => key.toLowerCase() === name)?.[1];
    if (value === undefined)
        return undefined;
    const isNumber = typeof value === 'number' || /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(String(value));
    if (!isNumber || typeof value === 'object')
        throw new TypeError(`${name} is no time`);
    return Math.trunc(Number(value));
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/go-url.js
// Go's net/url: how Fulcio reads a URL and writes it into a certificate, which may differ from the token.
/** RFC 3986 §3.3 and §3.5: a path or fragment with only these characters is not changed. */
const ALLOWED = {
    path: /^[\w\-.~!$&'()*+,;=:@[\]/%]*$/,
    fragment: /^[\w\-.~!$&'()*+,;=:@[\]/?%]*$/,
};
/** The characters that stay when a part is encoded as a whole. */
const KEPT = {
    path: /[\w\-.~$&+,/:;=@]/,
    fragment: /[\w\-.~$&+,/:;=@?!()*]/,
    host: /[\w\-.~!$&'()*+,;=:[\]<>"]/,
    user: /[\w\-.~$&+,;=]/,
};
/** Parses and prints a URL or relative reference. Throws RangeError, with Go's message, for what Go does not parse. */
function parseGoUrl(given) {
    // One character per byte, as in Go.
    const bytes = Buffer.from(given).toString('latin1');
    if (/[\0-\x1f\x7f]/.test(bytes))
        throw new RangeError('net/url: invalid control character in URL');
    const [before, fragment = ''] = cut(bytes, '#');
    if (before.startsWith(':'))
        throw new RangeError('missing protocol scheme');
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(before)?.[1] ?? '';
    const [rest, query] = cut(scheme === '' ? before : before.slice(scheme.length + 1), '?');
    const end = (query === undefined ? '' : `?${query}`) + encoded(fragment, 'fragment', '#');
    const start = scheme === '' ? '' : `${scheme.toLowerCase()}:`;
    const done = (host, hierarchy) => ({
        scheme: scheme.toLowerCase(),
        host,
        hostname: host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1'),
        text: Buffer.from(start + hierarchy + end, 'latin1').toString(),
    });
    if (scheme !== '' && !rest.startsWith('/'))
        return done('', rest);
    if (scheme === '' && /^[^/]*:/.test(rest))
        throw new RangeError('first path segment in URL cannot contain colon');
    if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///')))
        return done('', encoded(rest, 'path'));
    const [, authority = '', path = ''] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? [];
    const at = authority.lastIndexOf('@');
    const user = at < 0 ? '' : `${printUser(authority.slice(0, at))}@`;
    const host = readHost(authority.slice(at + 1));
    const shown = encoded(path, 'path');
    const bare = user === '' && host === '' && shown === '';
    return done(host, bare ? '' : `//${user}${go_url_encode(host, 'host')}${shown}`);
}
/** A path below a base, as Go's JoinPath makes it: dots resolved, slashes single. */
function joinGoPath(base, below) {
    const { text } = parseGoUrl(base);
    const [, origin = '', path = ''] = /^([^:]+:\/\/[^/]*)(.*)$/s.exec(text) ?? [];
    const segments = [];
    for (const segment of `${path}/${below}`.split('/'))
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    const slash = below.endsWith('/') && segments.length > 0 ? '/' : '';
    try {
        return origin + encoded(Buffer.from(`/${segments.join('/')}${slash}`).toString('latin1'), 'path');
    }
    catch {
        return text;
    }
}
/** Path or fragment; `mark` comes before it if it is not empty. */
function encoded(part, kind, mark = '') {
    const decoded = decode(part);
    if (part === '')
        return '';
    return mark + (ALLOWED[kind].test(part) ? part : go_url_encode(decoded, kind));
}
function printUser(user) {
    if (!/^[\w\-.:~!$&'()*+,;=%@]*$/.test(user))
        throw new RangeError('net/url: invalid userinfo');
    const [name, password] = cut(user, ':');
    const print = (text) => go_url_encode(decode(text), 'user');
    return print(name) + (password === undefined ? '' : `:${print(password)}`);
}
function readHost(host) {
    const bracket = host.lastIndexOf('[');
    if (bracket > 0)
        throw new RangeError('invalid IP-literal');
    if (bracket === 0 && !host.includes(']'))
        throw new RangeError("missing ']' in host");
    const port = bracket === 0 ? host.slice(host.lastIndexOf(']') + 1) : (/:[^:]*$/.exec(host)?.[0] ?? '');
    if (!/^(:\d*)?$/.test(port))
        throw new RangeError(`invalid port ${JSON.stringify(port)} after host`);
    // Only non-ASCII bytes may be escaped in a host.
    const escaped = /%(?![89a-f])..|%25/i.exec(host)?.[0];
    if (escaped !== undefined)
        throw new RangeError(`invalid URL escape ${JSON.stringify(escaped)}`);
    const strange = [...host].find((character) => character !== '%' && character < '\x80' && !KEPT.host.test(character));
    if (strange !== undefined)
        throw new RangeError(`invalid character ${JSON.stringify(strange)} in host name`);
    const name = decode(host);
    if (bracket === 0 && !/^\[[0-9a-f.]*:[0-9a-f:.]*\](:\d*)?$/i.test(name))
        throw new RangeError('invalid host');
    return name;
}
function decode(part) {
    const broken = /%(?![0-9a-f]{2}).{0,2}/i.exec(part)?.[0];
    if (broken !== undefined)
        throw new RangeError(`invalid URL escape ${JSON.stringify(broken)}`);
    return part.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
const go_url_encode = (bytes, kind) => [...bytes]
    .map((character) => character < '\x80' && KEPT[kind].test(character)
    ? character
    : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/uri-name.js

/** A valid token that cannot be turned into a certificate. */
class PrincipalError extends Error {
}
/** A URI as a subject alternative name. Throws PrincipalError, with Go's message, when it is not a URI. */
function uriName(uri) {
    const value = inGo(() => parseGoUrl(uri).text, `parse ${JSON.stringify(uri)}: `);
    if (/[^\0-\x7f]/.test(value))
        throw new PrincipalError(`x509: ${JSON.stringify(value)} cannot be encoded as an IA5String`);
    const refusal = `x509: cannot parse URI ${JSON.stringify(value)}: `;
    const { host } = inGo(() => parseGoUrl(value), refusal);
    if (host !== '' && !/^[!-\-/-~]+(\.[!-\-/-~]+)*$/.test(host))
        throw new PrincipalError(`${refusal}invalid domain`);
    return { type: 'uri', value };
}
function inGo(task, before) {
    try {
        return task();
    }
    catch (error) {
        throw new PrincipalError(before + (error instanceof Error ? error.message : ''));
    }
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/principals.js




/** The grammar of asaskevich/govalidator's IsEmail, without names in quotes. */
const EMAIL = (() => {
    const other = '\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}';
    const word = `[a-z\\d!#$%&'*+\\-/=?^_\`{|}~${other}]+`;
    const label = `[a-z\\d${other}]([a-z\\d\\-._~${other}]*[a-z\\d${other}])?`;
    const top = `[a-z${other}]([a-z\\d\\-_~${other}]*[a-z${other}])?`;
    return new RegExp(`^${word}(\\.${word})*@(${label}\\.)+${top}\\.?$`, 'iu');
})();
/** By kind. Any error except PrincipalError is an error in the token. */
const IDENTITIES = {
    email: (claims, rule, issuer) => {
        const email = readText(claims, 'email');
        if (!isVerified(claims) && !rule.skipEmailVerification)
            throw new Error('e-mail address is not verified');
        if (!EMAIL.test(email))
            throw new Error('no e-mail address');
        if (/[^\0-\x7f]/.test(email))
            throw new PrincipalError(`x509: "${email}" cannot be encoded as an IA5String`);
        return {
            challenge: email,
            name: { type: 'email', value: email },
            issuer: rule.issuerClaim === undefined ? issuer : goText(follow(claims, rule.issuerClaim)),
        };
    },
    'chainguard-identity': (claims, _, issuer) => {
        const sub = readText(claims, 'sub');
        const email = readText(claims, 'email');
        if (!isVerified(claims) && email !== '')
            throw new Error('e-mail address is not verified');
        for (const name of Object.keys(readObject(claims, 'act')))
            readText(readObject(claims, 'act'), name);
        readText(readObject(claims, 'internal'), 'service-principal');
        if (email === '' && sub === '')
            throw new Error('no subject');
        return { challenge: email || sub, name: uriName(joinGoPath(issuer, sub)) };
    },
    kubernetes: (claims) => {
        const parts = readObject(claims, 'kubernetes.io');
        // An unused claim must be text, too.
        readNamed(parts, 'pod');
        const uri = `https://kubernetes.io/namespaces/${readText(parts, 'namespace')}/serviceaccounts/${readNamed(parts, 'serviceaccount')}`;
        return { challenge: readText(claims, 'sub'), name: uriName(uri) };
    },
    spiffe: (claims, rule) => {
        const sub = readText(claims, 'sub');
        const domain = /^spiffe:\/\/([a-z0-9._-]+)((\/(?!\.{1,2}(\/|$))[\w.-]+)*)$/.exec(sub)?.[1];
        if (domain === undefined || domain !== rule.spiffeTrustDomain)
            throw new Error('another trust domain');
        return { challenge: sub, name: uriName(sub) };
    },
    uri: (claims, rule) => {
        const sub = readText(claims, 'sub');
        const given = parseGoUrl(sub);
        const wanted = parseGoUrl(rule.subjectDomain ?? '');
        if (EMAIL.test(sub) || given.scheme !== wanted.scheme || given.hostname !== wanted.hostname)
            throw new Error('another domain');
        return { challenge: sub, name: uriName(sub) };
    },
    username: (claims, rule) => {
        const sub = readText(claims, 'sub');
        if (sub.includes('!') || EMAIL.test(sub))
            throw new Error('no user name');
        return { challenge: sub, name: { type: 'username', value: `${sub}!${rule.subjectDomain ?? ''}` } };
    },
};
/** Throws TypeError for a given value that is neither true nor false, in two spellings. */
function isVerified(claims) {
    const [name, verified] = Object.entries(claims).findLast(([key]) => /^email_verified$/i.test(key)) ?? [];
    if ([true, 'true', 'True'].some((yes) => yes === verified))
        return true;
    if (name === undefined || [false, 'false', 'False'].some((no) => no === verified))
        return false;
    throw new TypeError('email_verified is no boolean');
}
/** The name of a part that has a name and a uid. */
function readNamed(parts, name) {
    const part = readObject(parts, name);
    readText(part, 'uid');
    return readText(part, 'name');
}
/** The value at the end of a path of names. Throws Error if it does not exist. */
function follow(claims, path) {
    return path.reduce((value, name) => {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            throw new Error(`unknown key ${name}`);
        return value[name];
    }, claims);
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/principal.js
// Claims of a valid token → the identity that Fulcio certifies: subject alternative name, extensions (pkg/identity).







/**
 * The identity in a token. Throws PrincipalError, with Fulcio's message, when a certificate cannot contain it, and
 * another Error when the token itself is wrong.
 */
function principalOf({ claims, rule, issuer }) {
    const { kind } = rule;
    if (isProvider(kind)) {
        const provider = PROVIDERS[kind];
        const claim = claimReader({ ...provider.defaults, ...rule.defaults, ...claims });
        const identity = { challenge: readText(claims, 'sub'), name: uriName(provider.name(claim)) };
        const own = Object.entries(provider.extensions).map(([number, template]) => [Number(number), typeof template === 'string' ? claim(template) : template(claim)]);
        return withExtensions(identity, claims, issuer, own);
    }
    const identity = IDENTITIES[kind](claims, rule, issuer);
    if (identity.issuer === '')
        throw new PrincipalError('extensions must have a non-empty issuer url');
    return withExtensions(identity, claims, identity.issuer ?? issuer, []);
}
function withExtensions({ challenge, name }, claims, issuer, own) {
    const all = [[1, issuer], [8, issuer], ...own, [24, readText(claims, 'sub')]];
    return { challenge, name, extensions: all.toSorted(([a], [b]) => a - b).filter(([, text]) => text !== '') };
}
function claimReader(values) {
    const read = (name) => {
        if (!Object.hasOwn(values, name))
            throw new PrincipalError(`value <${name}> not present in either claims or defaults.`);
        return goText(values[name]);
    };
    return Object.assign(read, {
        loosely: (name) => (Object.hasOwn(values, name) ? goText(values[name]) : ''),
    });
}
/** DER of the subject alternative name and of each extension; 1–6 contain bare text, the others a UTF8String. */
function principalExtensions({ name, extensions }) {
    const custom = extensions.map(([n, text]) => extension(`1.3.6.1.4.1.57264.1.${n}`, n <= 6 ? Buffer.from(text, 'utf8') : utf8String(text)));
    return name.value === '' ? custom : [alternativeName(name), ...custom];
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/sct.js
// A certificate-transparency log's promise (RFC 6962 §3): made for a certificate that does not contain it yet.



/**
 * SignedCertificateTimestamp (§3.2) over `body`, the certificate's signed part without the list of SCTs,
 * for a certificate that `issuer` will sign.
 */
function signCertificateTimestamp(body, issuer, log, now) {
    const version = Buffer.of(0);
    const timestamp = Buffer.alloc(8);
    timestamp.writeBigUInt64BE(BigInt(now.getTime()));
    const signatureType = Buffer.of(0); // certificate_timestamp
    const entryType = Buffer.of(0, 1); // precert_entry
    const issuerKeyHash = (0,external_node_crypto_.createHash)('sha256').update(spkiOf(issuer.publicKey)).digest();
    const noExtensions = Buffer.of(0, 0);
    const signed = Buffer.concat([
        version,
        signatureType,
        timestamp,
        entryType,
        issuerKeyHash,
        vector(body, 3),
        noExtensions,
    ]);
    const sha256WithEcdsa = Buffer.of(4, 3);
    return Buffer.concat([
        version,
        logIdOf(log),
        timestamp,
        noExtensions,
        sha256WithEcdsa,
        vector((0,external_node_crypto_.sign)('sha256', signed, log.privateKey), 2),
    ]);
}
/** The extension that carries one SCT (§3.3). */
const timestampList = (sct) => extension('1.3.6.1.4.1.11129.2.4.2', octetString(vector(vector(sct, 2), 2)));
/** LogID (§3.2): SHA-256 over the log's public key in SPKI form. */
const logIdOf = (log) => (0,external_node_crypto_.createHash)('sha256').update(spkiOf(log.publicKey)).digest();
/** A TLS vector: its length in `width` octets, then the bytes (RFC 8446 §3.4). */
function vector(bytes, width) {
    const length = Buffer.alloc(width);
    length.writeUIntBE(bytes.length, 0, width);
    return Buffer.concat([length, bytes]);
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/issue.js



/** The chain for a principal and its key, leaf first, as DER. */
function certify(principal, key, lie, options) {
    const now = options.now();
    const { signer, root } = lie === 'certificate-foreign-chain' ? options.foreign() : options.authority;
    const publicKey = lie === 'certificate-other-key' ? newKeyPair('P-256').publicKey : key;
    const start = lie === 'certificate-expired' ? now.getTime() - 2 * options.certificateMs : now.getTime();
    const body = (...more) => {
        const extensions = [
            keyUsage(KEY_USAGE.sign),
            extendedKeyUsage(PURPOSE.codeSigning),
            subjectKeyIdentifier(publicKey),
            authorityKeyIdentifier(signer.publicKey),
            ...principalExtensions(lieInPrincipal(principal, lie)),
            ...more,
        ];
        const notBefore = new Date(start);
        const notAfter = new Date(start + options.certificateMs);
        return certificateBody({ publicKey, notBefore, notAfter, extensions }, signer, serial);
    };
    const serial = newSerial();
    const sct = signCertificateTimestamp(body(), signer, lie === 'sct-unknown-log' ? newKeyPair('P-256') : options.ctLog, now);
    if (lie === 'sct-flipped')
        sct[sct.length - 1] = (sct.at(-1) ?? 0) ^ 1;
    const leaf = signBody(lie === 'sct-missing' ? body() : body(timestampList(sct)), signer);
    return [...(lie === 'certificate-twice' ? [leaf] : []), leaf, signer.certificate, root.certificate];
}
function lieInPrincipal(principal, lie) {
    const { name } = principal;
    if (lie === 'certificate-no-identity')
        return { ...principal, name: { ...name, value: '' } };
    if (lie === 'certificate-other-identity')
        return { ...principal, name: { ...name, value: OTHER_NAMES[name.type] } };
    if (lie !== 'certificate-other-issuer')
        return principal;
    const extensions = principal.extensions.map(([n, text]) => [n, n === 1 || n === 8 ? 'https://issuer.example.test' : text]);
    return { ...principal, extensions };
}
const OTHER_NAMES = {
    email: 'mallory@example.test',
    uri: 'https://github.com/mallory/evil/.github/workflows/release.yml@refs/heads/main',
    username: 'mallory!example.test',
};

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js + 1 modules
var verify = __webpack_require__(5705);
;// CONCATENATED MODULE: ./build/sandbox/fulcio/verify-token.js
// Whether a token is valid: its signature, issuer, audience and times, as go-oidc checks them (oidc/verify.go).



const NOT_BEFORE_LEEWAY_MS = 300_000;
/** The claims of a token and the rule that applies to its issuer. Throws Error for an untrusted token. */
async function authenticate(token, options) {
    const { payload } = await (0,verify/* compactVerify */.B)(token, options.keys, { algorithms: ['RS256'] });
    const claims = JSON.parse(new TextDecoder().decode(payload));
    if (typeof claims !== 'object' || claims === null || Array.isArray(claims))
        throw new Error('no claims');
    const all = claims;
    const issuer = readText(all, 'iss');
    const rule = findTrusted(issuer, options.issuers);
    if (rule === undefined)
        throw new Error('unknown issuer');
    if (!readAudience(all).includes(rule.audience ?? 'sigstore'))
        throw new Error('another audience');
    for (const name of ['sub', 'nonce', 'at_hash'])
        readText(all, name);
    checkTimes(all, options.now().getTime());
    return { claims: all, issuer, rule };
}
function readAudience(claims) {
    const audience = readClaim(claims, 'aud');
    if (!Array.isArray(audience))
        return [readText(claims, 'aud')];
    if (!audience.every((one) => typeof one === 'string' || one === null))
        throw new Error('audience is no text');
    return audience;
}
/** `exp` strictly, `nbf` with five minutes of tolerance; `iat` must only be a time. */
function checkTimes(claims, nowMs) {
    const expires = readSeconds(claims, 'exp') ?? 0;
    readSeconds(claims, 'iat');
    const notBefore = readClaim(claims, 'nbf') === undefined ? undefined : readSeconds(claims, 'nbf');
    if (expires * 1000 < nowMs)
        throw new Error('expired');
    if (notBefore !== undefined && nowMs + NOT_BEFORE_LEEWAY_MS < notBefore * 1000)
        throw new Error('not yet valid');
}

;// CONCATENATED MODULE: ./build/sandbox/fulcio/server.js
// Fulcio: a token and proof of possession of a key → a ten-minute certificate with an embedded SCT.








/** An answer of Fulcio's gRPC gateway to a bad request. */
const server_refuse = (message, code = 3) => ({
    status: 400,
    body: { code, message, details: [] },
});
/** The only answer for every error in a token; the reason is not sent. */
const BAD_TOKEN = server_refuse('There was an error processing the identity token');
const BAD_KEY = server_refuse('The public key supplied in the request could not be parsed');
const BAD_PROOF = server_refuse('The signature supplied in the request could not be verified');
/** The routes of Fulcio's v2 API. */
function createFulcio(options) {
    return async (request) => {
        const route = `${request.method} ${request.url.pathname}`;
        if (route === 'POST /api/v2/signingCert')
            return issue(request, options);
        if (route === 'GET /api/v2/trustBundle') {
            const { signer, root } = options.authority;
            return {
                status: 200,
                body: { chains: [{ certificates: [signer, root].map((a) => toPem(a.certificate)) }] },
            };
        }
        if (route === 'GET /api/v2/configuration')
            return { status: 200, body: publishTrusted(options.issuers) };
        return { status: 404, body: { code: 5, message: 'Not Found', details: [] } };
    };
}
async function issue(request, options) {
    let body;
    try {
        body = JSON.parse(request.body.toString('utf8') || '{}') ?? {};
    }
    catch {
        return server_refuse('unexpected EOF');
    }
    const bearer = /^bearer (.+)$/i.exec(request.headers['authorization']?.toString() ?? '')?.[1];
    const token = body.credentials?.oidcIdentityToken ?? bearer;
    let principal;
    try {
        principal = principalOf(await authenticate(typeof token === 'string' ? token : '', options));
    }
    catch (error) {
        return error instanceof PrincipalError ? server_refuse(error.message) : BAD_TOKEN;
    }
    const key = provenKey(body, principal.challenge);
    if (!('publicKey' in key))
        return key;
    const certificates = certify(principal, key.publicKey, request.lie, options).map((der) => toPem(der));
    return { status: 200, body: { signedCertificateEmbeddedSct: { chain: { certificates } } } };
}
/** The public key whose possession the request proves, or the refusal. */
function provenKey(body, challenge) {
    if (typeof body.certificateSigningRequest === 'string')
        return keyOfRequest(body.certificateSigningRequest);
    let publicKey;
    try {
        publicKey = (0,external_node_crypto_.createPublicKey)(String(body.publicKeyRequest?.publicKey?.content));
    }
    catch {
        return BAD_KEY;
    }
    const proof = Buffer.from(String(body.publicKeyRequest?.proofOfPossession ?? ''), 'base64');
    if (!isP256(publicKey))
        return server_refuse('signing algorithm not permitted');
    return (0,external_node_crypto_.verify)('sha256', Buffer.from(challenge), publicKey, proof) ? { publicKey } : BAD_PROOF;
}
/** A PKCS #10 request (RFC 2986 §4), base64 of its PEM: the signature over its first part proves possession. */
function keyOfRequest(encoded) {
    try {
        const pem = Buffer.from(encoded, 'base64').toString('latin1');
        const base64 = /-----BEGIN CERTIFICATE REQUEST-----([^-]+)-----END/.exec(pem)?.[1] ?? '';
        const [info, , signature] = children(readDer(Buffer.from(base64, 'base64')));
        if (info === undefined || signature === undefined)
            throw new RangeError('not a request');
        const spki = children(info)[2];
        if (spki === undefined)
            throw new RangeError('no key');
        const publicKey = (0,external_node_crypto_.createPublicKey)({ key: spki.raw, format: 'der', type: 'spki' });
        if (!isP256(publicKey))
            return server_refuse('signing algorithm not permitted');
        return (0,external_node_crypto_.verify)('sha256', info.raw, publicKey, signature.content.subarray(1)) ? { publicKey } : BAD_PROOF;
    }
    catch {
        return server_refuse('The certificate signing request could not be parsed');
    }
}
const isP256 = (key) => key.asymmetricKeyDetails?.namedCurve === 'prime256v1';

;// CONCATENATED MODULE: ./build/sandbox/rekor/merkle-tree.js
// A Merkle tree of a transparency log (RFC 6962 §2.1): append, root and inclusion proof in O(log n).

/** Hash of a leaf over its bytes, with the prefix that distinguishes leaves from nodes. */
const hashLeaf = (leaf) => (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(0)).update(leaf).digest();
const hashNode = (left, right) => (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(1)).update(left).update(right).digest();
/** An empty tree. Its functions throw RangeError for an index or a size that it does not have. */
function createMerkleTree() {
    // levels[n] holds the hashes of all complete subtrees of 2^n leaves, from the left.
    const levels = [[]];
    const size = () => levels[0]?.length ?? 0;
    function append(leafHash) {
        let hash = leafHash;
        for (let level = 0;; level++) {
            levels[level] ??= [];
            const nodes = levels[level] ?? [];
            nodes.push(hash);
            const left = nodes.at(-2);
            if (nodes.length % 2 === 1 || left === undefined)
                return size() - 1;
            hash = hashNode(left, hash);
        }
    }
    /** Hash of the leaves [index·2^level, (index+1)·2^level) of a tree of `leaves` leaves; needs at least one of them. */
    function subtree(level, index, leaves) {
        const complete = (index + 1) * 2 ** level <= leaves ? levels[level]?.[index] : undefined;
        if (complete !== undefined)
            return complete;
        const left = subtree(level - 1, index * 2, leaves);
        // A right half without leaves does not exist: the left half moves up unchanged.
        return (index * 2 + 1) * 2 ** (level - 1) >= leaves
            ? left
            : hashNode(left, subtree(level - 1, index * 2 + 1, leaves));
    }
    function root(leaves) {
        if (leaves > size())
            throw new RangeError(`the tree has ${size()} leaves, not ${leaves}`);
        return leaves === 0 ? (0,external_node_crypto_.createHash)('sha256').digest() : subtree(height(leaves), 0, leaves);
    }
    function prove(index, leaves) {
        if (index < 0 || index >= leaves || leaves > size())
            throw new RangeError(`no leaf ${index} among ${leaves} leaves`);
        const path = [];
        for (let level = 0; level < height(leaves); level++) {
            const node = Math.floor(index / 2 ** level);
            const sibling = node % 2 === 0 ? node + 1 : node - 1;
            if (sibling * 2 ** level < leaves)
                path.push(subtree(level, sibling, leaves));
        }
        return path;
    }
    return { size, append, root, prove };
}
/** Levels above the leaves in a tree of `leaves` leaves. */
const height = (leaves) => (leaves <= 1 ? 0 : 32 - Math.clz32(leaves - 1));

;// CONCATENATED MODULE: ./build/sandbox/rekor/entry-log.js
// What both Rekors have in common: entries in a Merkle tree, no duplicates, and publication of several at once.


/**
 * A log that publishes its new entries at most every `publishMs` milliseconds (0: at once), with its first entry if
 * given.
 */
function createEntryLog(publishMs, first) {
    const tree = createMerkleTree();
    const entries = [];
    const indexes = new Map();
    let publication;
    let published = 0;
    function publish() {
        const now = () => {
            published = tree.size();
            publication = undefined;
        };
        if (publishMs === 0)
            return Promise.resolve(now());
        publication ??= new Promise((resolve) => setTimeout(() => resolve(now()), publishMs));
        return publication;
    }
    function include(index) {
        const hashes = tree.prove(index, published);
        return { index, size: published, rootHash: tree.root(published), hashes };
    }
    /** The entry's index; `known` if it already existed. */
    function append(body) {
        const leafHash = hashLeaf(body);
        const key = leafHash.toString('hex');
        const known = indexes.get(key);
        if (known !== undefined)
            return { index: known, known: true };
        const index = tree.append(leafHash);
        entries.push(unpooled(body));
        indexes.set(key, index);
        return { index, known: false };
    }
    async function add(body) {
        const { index, known } = append(body);
        if (index >= published)
            await publish();
        return { inclusion: include(index), duplicate: known };
    }
    if (first !== undefined) {
        append(first);
        published = 1;
    }
    return {
        add,
        include,
        entry: (index) => entries[index],
        find: (leafHash) => indexes.get(leafHash.toString('hex')),
        size: () => published,
    };
}
/** A copy with its own memory: a small buffer that is kept would keep its whole pool. */
function unpooled(bytes) {
    const copy = Buffer.allocUnsafeSlow(bytes.length);
    bytes.copy(copy);
    return copy;
}
/** The same proof with one hash replaced, or with an additional one if it had none. */
function spoilProof(inclusion) {
    return { ...inclusion, hashes: [(0,external_node_crypto_.randomBytes)(32), ...inclusion.hashes.slice(1)] };
}
/** A signed note whose signature is not valid any more. */
function spoilCheckpoint(envelope) {
    const at = envelope.lastIndexOf(' ') + 1;
    const signature = Buffer.from(envelope.slice(at), 'base64');
    signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
    return `${envelope.slice(0, at)}${signature.toString('base64')}\n`;
}

;// CONCATENATED MODULE: ./build/sandbox/encoding/canonical-json.js
// Canonical JSON: the exact bytes that the logs hash and sign, and that TUF signs.
/**
 * JSON without spaces and with sorted keys: RFC 8785 for the values used here (no fractions). For text without control
 * characters it is also the canonical JSON of TUF (OLPC).
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
    }
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(895);
;// CONCATENATED MODULE: ./build/sandbox/rekor/ecdsa.js

/**
 * Whether `signature` (DER) over `digest` (32 bytes) was made with the key of `publicKey`. SEC 1 §4.1.4. False for
 * anything malformed. Like Rekor, accepts a high s as well as a low one.
 */
function verifyDigest(publicKey, digest, signature) {
    try {
        const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
        // An uncompressed point (SEC 1 §2.3.3).
        const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
        return nist/* p256 */.s9.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/rekor/v1-entries.js
// The entries that Rekor v1 accepts, hashedrekord 0.0.1 and dsse 0.0.1: a proposed entry → what the log writes.




/** The canonical entry of a request whose signature is valid, or what is wrong with it. */
function readEntry(text) {
    try {
        const { kind, apiVersion, spec } = JSON.parse(text.toString('utf8'));
        if (apiVersion !== '0.0.1')
            return `${kind} ${apiVersion} is not taken`;
        if (kind === 'hashedrekord')
            return readHashedRekord(spec);
        return kind === 'dsse' ? readDsse(spec) : `${kind} is not taken`;
    }
    catch {
        return 'malformed entry';
    }
}
function readHashedRekord({ data: { hash }, signature }) {
    const digest = Buffer.from(hash.value, 'hex');
    if (hash.algorithm !== 'sha256' || digest.length !== 32)
        return 'invalid value for hash';
    const content = Buffer.from(signature.content, 'base64');
    const { key, pem } = readVerifier(signature.publicKey.content);
    if (!verifyDigest(key, digest, content))
        return 'verifying signature: invalid signature when validating ASN.1 encoded signature';
    return Buffer.from(hashedRekordOf(digest, content, pem));
}
/** One signature and one verifier, as clients send them. The entry contains only the hashes of envelope and payload. */
function readDsse({ proposedContent: { envelope, verifiers } }) {
    const { payload, payloadType, signatures } = JSON.parse(envelope);
    const [{ sig } = { sig: '' }, ...others] = signatures;
    if (others.length > 0 || verifiers.length !== 1)
        return 'all signatures must have a key that verifies it';
    const { key, pem } = readVerifier(verifiers[0] ?? '');
    const content = Buffer.from(payload, 'base64');
    // Pre-authentication encoding (DSSE protocol v1).
    const lengths = [Buffer.byteLength(payloadType), content.length];
    const signed = Buffer.concat([Buffer.from(`DSSEv1 ${lengths[0]} ${payloadType} ${lengths[1]} `), content]);
    if (!(0,external_node_crypto_.verify)('sha256', signed, key, Buffer.from(sig, 'base64')))
        return 'could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1';
    const entry = {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
            envelopeHash: hashOf(envelope),
            payloadHash: hashOf(content),
            signatures: [{ signature: sig, verifier: Buffer.from(pem).toString('base64') }],
        },
    };
    return Buffer.from(canonicalJson(entry));
}
const hashOf = (bytes) => ({
    algorithm: 'sha256',
    value: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
});
/** The key of a certificate or public key, PEM in base64, and the PEM in canonical form. */
function readVerifier(content) {
    const pem = Buffer.from(content, 'base64').toString('latin1');
    if (pem.includes('CERTIFICATE')) {
        const certificate = new external_node_crypto_.X509Certificate(pem);
        return { key: certificate.publicKey, pem: toPem(certificate.raw) };
    }
    const key = (0,external_node_crypto_.createPublicKey)(pem);
    return { key, pem: toPem(spkiOf(key), 'PUBLIC KEY') };
}
/** Canonical JSON of a hashedrekord 0.0.1; `pem` is the certificate or public key. */
const hashedRekordOf = (digest, signature, pem) => canonicalJson({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
        data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
        signature: {
            content: signature.toString('base64'),
            publicKey: { content: Buffer.from(pem).toString('base64') },
        },
    },
});
/** The same entry for other hashes: really logged, but not what the client requested. */
const forOtherContent = (body) => Buffer.from(body.toString().replaceAll(/"value":"[^"]*"/g, `"value":"${'07'.repeat(32)}"`));

;// CONCATENATED MODULE: ./build/sandbox/rekor/checkpoint.js
// Signed checkpoints: a log's size and root hash as a C2SP signed note.

/**
 * Identifier of a log's key, 32 bytes; its first four are the key ID in a signed note.
 * Ed25519: SHA-256 over name, newline, algorithm 1 and the raw key (c2sp.org/signed-note).
 * ECDSA: SHA-256 over the public key in SPKI form, without the name.
 */
function logKeyId(name, publicKey) {
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (publicKey.asymmetricKeyType !== 'ed25519')
        return hash.update(spki).digest();
    // The raw key is the last 32 bytes of its SPKI form (RFC 8410 §4).
    return hash.update(`${name}\n`).update(Buffer.of(1)).update(spki.subarray(-32)).digest();
}
/** A checkpoint (c2sp.org/tlog-checkpoint) of `size` leaves with this root hash, signed: the whole envelope. */
function signCheckpoint(origin, size, rootHash, signer) {
    const note = Buffer.from(`${origin}\n${size}\n${rootHash.toString('base64')}\n`);
    const algorithm = signer.publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    const signature = (0,external_node_crypto_.sign)(algorithm, note, signer.privateKey);
    const keyId = logKeyId(signer.name, signer.publicKey).subarray(0, 4);
    return `${note}\n\u2014 ${signer.name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

;// CONCATENATED MODULE: ./build/sandbox/rekor/v2.js
// Rekor v2 (rekor-tiles): a log of hashedrekord 0.0.2 that answers after the entry is included.





/** The routes in which the two Rekors differ. */
const ENTRIES = '/api/v2/log/entries';
/** The write route, and the latest checkpoint; tiles are not served. */
function createRekor2(options) {
    const checkpoints = new Map();
    /** One signature for each published tree and signer, however many entries use it. */
    function checkpoint(inclusion, signer, origin) {
        const key = `${inclusion.size} ${origin} ${signer === options.signer}`;
        const known = checkpoints.get(key);
        if (known !== undefined)
            return known;
        if (checkpoints.size > 100)
            checkpoints.clear();
        const envelope = signCheckpoint(origin, inclusion.size, inclusion.rootHash, signer);
        checkpoints.set(key, envelope);
        return envelope;
    }
    async function create(request) {
        const body = v2_readEntry(request.body);
        if (typeof body === 'string')
            return v2_refuse(400, 3, body);
        const { inclusion, duplicate } = await options.log.add(lieInBody(body, request.lie));
        if (duplicate) {
            const message = `an equivalent entry already exists in the transparency log with index ${inclusion.index}`;
            return { ...v2_refuse(409, 6, message), headers: { 'x-log-index': String(inclusion.index) } };
        }
        const other = request.lie === 'log-other-entry' ? options.log.include(0) : inclusion;
        return { status: 201, body: logEntry(other, request.lie) };
    }
    /** A TransparencyLogEntry in protobuf JSON, including default values, as the gateway writes it. */
    function logEntry(inclusion, lie) {
        const signer = lie === 'log-wrong-key' ? options.foreign() : options.signer;
        const { index, size, rootHash, hashes } = lie === 'log-wrong-proof' ? spoilProof(inclusion) : inclusion;
        const logIndex = String(lie === 'log-wrong-index' ? index + 1 : index);
        const origin = lie === 'log-checkpoint-origin' ? 'log.example.test' : signer.name;
        const envelope = checkpoint(inclusion, signer, origin);
        const proof = {
            logIndex,
            rootHash: (lie === 'log-root-mismatch' ? Buffer.alloc(32, 7) : rootHash).toString('base64'),
            treeSize: String(size),
            hashes: hashes.map((hash) => hash.toString('base64')),
            checkpoint: { envelope: lie === 'log-checkpoint-signature' ? spoilCheckpoint(envelope) : envelope },
        };
        return {
            logIndex,
            logId: { keyId: logKeyId(signer.name, signer.publicKey).toString('base64') },
            kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
            integratedTime: '0',
            inclusionPromise: null,
            inclusionProof: lie === 'log-no-proof' ? null : proof,
            canonicalizedBody: options.log.entry(index)?.toString('base64'),
        };
    }
    return (request) => {
        const route = `${request.method} ${request.url.pathname}`;
        if (route === `POST ${ENTRIES}`)
            return create(request);
        if (route === 'GET /api/v2/checkpoint' && options.log.size() > 0)
            return { status: 200, body: checkpoint(options.log.include(0), options.signer, options.signer.name) };
        return v2_refuse(404, 5, 'Not Found');
    };
}
const v2_refuse = (status, code, message) => ({
    status,
    body: { code, message, details: [] },
});
const INVALID = 'invalid hashedrekord request';
/** The canonical entry (entry.proto of rekor-tiles) of a request whose signature is valid, or what is wrong with it. */
function v2_readEntry(body) {
    let message;
    try {
        message = JSON.parse(body.toString('utf8'));
    }
    catch {
        return 'unexpected EOF';
    }
    try {
        const { hashedRekordRequestV002: request } = message;
        if (request === undefined)
            return 'invalid type, must be hashedrekord';
        const { content } = request.signature;
        const { x509Certificate, publicKey, keyDetails } = request.signature.verifier;
        if (keyDetails !== 'PKIX_ECDSA_P256_SHA_256')
            return INVALID;
        const raw = Buffer.from((x509Certificate ?? publicKey)?.rawBytes ?? '', 'base64');
        const key = x509Certificate ? new external_node_crypto_.X509Certificate(raw).publicKey : keyOf(raw);
        const digest = Buffer.from(request.digest, 'base64');
        if (digest.length !== 32 || !verifyDigest(key, digest, Buffer.from(content, 'base64')))
            return INVALID;
        const verifier = {
            keyDetails,
            [x509Certificate ? 'x509Certificate' : 'publicKey']: { rawBytes: base64(raw) },
        };
        return Buffer.from(entryOf(digest, Buffer.from(content, 'base64'), verifier));
    }
    catch {
        return INVALID;
    }
}
const keyOf = (spki) => (0,external_node_crypto_.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
const base64 = (bytes) => bytes.toString('base64');
/** Canonical JSON of a hashedrekord 0.0.2; `verifier` is protobuf JSON. */
const entryOf = (digest, signature, verifier) => canonicalJson({
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
        hashedRekordV002: {
            data: { algorithm: 'SHA2_256', digest: base64(digest) },
            signature: { content: base64(signature), verifier },
        },
    },
});
/** The same entry for another digest: really logged, but not what the client requested. */
function lieInBody(body, lie) {
    if (lie !== 'log-other-body')
        return body;
    return Buffer.from(body.toString().replace(/"digest":"[^"]*"/, `"digest":"${base64(Buffer.alloc(32, 7))}"`));
}

;// CONCATENATED MODULE: ./build/sandbox/rekor/first-entry.js
// The first entry of each log: some clients cannot read a bundle with log index 0, so that index is used up.




/** A valid entry for each kind of log, by a key that is then discarded. */
function primingEntries() {
    const { privateKey, publicKey } = newKeyPair('P-256');
    const first = Buffer.from('the first entry of a sandbox');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(first).digest();
    const signature = (0,external_node_crypto_.sign)('sha256', first, privateKey);
    const rawBytes = spkiOf(publicKey).toString('base64');
    const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', publicKey: { rawBytes } };
    return {
        rekor1: Buffer.from(hashedRekordOf(digest, signature, toPem(spkiOf(publicKey), 'PUBLIC KEY'))),
        rekor2: Buffer.from(entryOf(digest, signature, verifier)),
    };
}

;// CONCATENATED MODULE: ./build/sandbox/rekor/v1.js
// Rekor v1: a log of files and envelopes that promises inclusion with a signed entry timestamp, and proves it.







const v1_ENTRIES = '/api/v1/log/entries';
/** The routes that clients use: create an entry, read one by its ID or index, and get the state and key of the log. */
function createRekor1(options) {
    const { log, signer, treeId } = options;
    /** When each entry was integrated, in seconds, by index. */
    const times = [];
    const treeHex = treeId.toString(16).padStart(16, '0');
    const idOf = (body) => `${treeHex}${hashLeaf(body).toString('hex')}`;
    async function create(request) {
        const body = readEntry(request.body);
        if (typeof body === 'string')
            return v1_refuse(400, `error processing entry: ${body}`);
        const logged = request.lie === 'log-other-body' ? forOtherContent(body) : body;
        const { inclusion, duplicate } = await log.add(logged);
        if (duplicate) {
            const message = `an equivalent entry already exists in the transparency log with UUID ${idOf(logged)}`;
            return { ...v1_refuse(409, message), headers: { location: `${v1_ENTRIES}/${idOf(logged)}` } };
        }
        const index = request.lie === 'log-other-entry' ? 0 : inclusion.index;
        const id = idOf(log.entry(index) ?? logged);
        // sigstore-go finds the entry in the answer by its ETag.
        const headers = { location: `${v1_ENTRIES}/${id}`, etag: id };
        return { status: 201, headers, body: logEntry(index, request.lie) };
    }
    /** LogEntry of Rekor's API: one member, whose name is the entry's ID. */
    function logEntry(index, lie) {
        const key = lie === 'log-wrong-key' ? options.foreign() : signer;
        const inclusion = lie === 'log-wrong-proof' ? spoilProof(log.include(index)) : log.include(index);
        const body = log.entry(index) ?? Buffer.alloc(0);
        const late = lie === 'log-time-outside-certificate' ? 24 * 3600 : 0;
        times[index] ??= Math.floor(options.now().getTime() / 1000);
        const entry = {
            body: body.toString('base64'),
            integratedTime: (times[index] ?? 0) + late,
            logID: logKeyId(key.name, key.publicKey).toString('hex'),
            logIndex: lie === 'log-wrong-index' ? index + 1 : index,
        };
        const promise = (0,external_node_crypto_.sign)('sha256', Buffer.from(canonicalJson(entry)), key.privateKey);
        if (lie === 'log-promise-flipped')
            promise[promise.length - 1] = (promise.at(-1) ?? 0) ^ 1;
        const verification = {
            ...(lie === 'log-no-proof' ? {} : { inclusionProof: proofOf(inclusion, entry.logIndex, key, lie) }),
            signedEntryTimestamp: promise.toString('base64'),
        };
        return { [idOf(body)]: { ...entry, verification } };
    }
    function proofOf(inclusion, logIndex, key, lie) {
        const { size, rootHash, hashes } = inclusion;
        const origin = `${lie === 'log-checkpoint-origin' ? 'log.example.test' : key.name} - ${treeId}`;
        const checkpoint = signCheckpoint(origin, size, rootHash, key);
        return {
            checkpoint: lie === 'log-checkpoint-signature' ? spoilCheckpoint(checkpoint) : checkpoint,
            hashes: hashes.map((hash) => hash.toString('hex')),
            logIndex,
            rootHash: (lie === 'log-root-mismatch' ? Buffer.alloc(32, 7) : rootHash).toString('hex'),
            treeSize: size,
        };
    }
    function read(request) {
        const { pathname, searchParams } = request.url;
        const id = pathname.slice(v1_ENTRIES.length + 1);
        const index = id === '' ? Number(searchParams.get('logIndex')) : log.find(Buffer.from(id.slice(-64), 'hex'));
        if (index === undefined || log.entry(index) === undefined)
            return v1_refuse(404, 'Not Found');
        return { status: 200, body: logEntry(index, request.lie) };
    }
    return (request) => {
        const { method, url } = request;
        if (method === 'POST' && url.pathname === v1_ENTRIES)
            return create(request);
        if (method === 'GET' && url.pathname.startsWith(v1_ENTRIES))
            return read(request);
        if (method === 'GET' && url.pathname === '/api/v1/log/publicKey')
            return { status: 200, body: toPem(spkiOf(signer.publicKey), 'PUBLIC KEY') };
        if (method === 'GET' && url.pathname === '/api/v1/log' && log.size() > 0) {
            const { size, rootHash } = log.include(0);
            const signedTreeHead = signCheckpoint(`${signer.name} - ${treeId}`, size, rootHash, signer);
            const body = {
                rootHash: rootHash.toString('hex'),
                signedTreeHead,
                treeID: String(treeId),
                treeSize: size,
            };
            return { status: 200, body };
        }
        return v1_refuse(404, 'Not Found');
    };
}
const v1_refuse = (code, message) => ({ status: code, body: { code, message } });

;// CONCATENATED MODULE: ./build/sandbox/timestamp-authority.js
// A time-stamping authority (RFC 3161): signs that it saw a digest at a time.



const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/** The policy of Sigstore's authority. */
const POLICY = '1.3.6.1.4.1.57264.2';
/** The route that makes timestamps, and the chain as PEM. */
function createTimestampAuthority(options) {
    return ({ method, url, body, lie }) => {
        if (method === 'POST' && url.pathname === '/api/v1/timestamp')
            return stamp(body, lie, options);
        if (method === 'GET' && url.pathname === '/api/v1/timestamp/certchain') {
            const { signer, issuer } = options.authority;
            return { status: 200, body: toPem(signer.certificate) + toPem(issuer.certificate) };
        }
        return { status: 404, body: { code: 404, message: 'Not Found' } };
    };
}
function stamp(body, lie, options) {
    let query;
    try {
        query = readQuery(body);
    }
    catch (error) {
        return {
            status: 400,
            body: { code: 400, message: error instanceof Error ? error.message : 'bad request' },
        };
    }
    const granted = sequence(integer(0));
    const reply = sequence(granted, token(query, lie, options));
    if (lie === 'timestamp-flipped')
        reply[reply.length - 1] = (reply.at(-1) ?? 0) ^ 1;
    return { status: 200, headers: { 'content-type': 'application/timestamp-reply' }, body: reply };
}
/** TimeStampReq (§2.4.1). Throws with the message of the real authority for what it refuses. */
function readQuery(body) {
    const [version, imprint, ...optional] = children(readDer(body));
    if (version?.tag !== TAG.integer || imprint === undefined)
        throw new RangeError('Error parsing timestamp request');
    const [algorithm, digest] = children(imprint);
    const algorithmId = algorithm && children(algorithm)[0];
    if (algorithmId === undefined || !algorithmId.raw.equals(oid(SHA256)))
        throw new RangeError('Weak hash algorithm in timestamp request');
    if (digest?.tag !== TAG.octetString || digest.content.length !== 32)
        throw new RangeError('Message digest has incorrect length for specified algorithm');
    const nonce = optional.find(({ tag }) => tag === TAG.integer);
    const certReq = optional.find(({ tag }) => tag === TAG.boolean);
    return { digest: digest.content, nonce: nonce?.content, wantsCertificate: isTrue(certReq) };
}
const isTrue = (node) => node !== undefined && node.content[0] !== 0;
/** TimeStampToken: CMS SignedData (RFC 5652 §5.1) over a TSTInfo (RFC 3161 §2.4.2). */
function token(query, lie, options) {
    const { signer, issuer } = authorityFor(lie, options);
    const late = lie === 'timestamp-outside-certificate' ? 24 * 3600_000 : 0;
    const time = new Date(options.now().getTime() + late);
    const info = timestampInfo(query, time, lie, options);
    const sha256 = sequence(oid(SHA256), nothing());
    const attributes = [
        attribute(CONTENT_TYPE, oid(TST_INFO)),
        attribute(SIGNING_TIME, utcTime(time)),
        attribute(MESSAGE_DIGEST, octetString(digestOf(info))),
        attribute(SIGNING_CERTIFICATE_V2, signingCertificate(signer)),
    ];
    // The signature is over the attributes as a SET OF; in the structure the same bytes are tagged [0] (RFC 5652 §5.4).
    const signedAttributes = setOf(...attributes);
    const signerInfo = sequence(integer(1), sequence(encodeName(issuer.name), serialOf(signer.certificate)), sha256, Buffer.concat([Buffer.of(0xa0), signedAttributes.subarray(1)]), signatureAlgorithm(signer.privateKey), octetString((0,external_node_crypto_.sign)('sha256', signedAttributes, signer.privateKey)));
    const certificates = query.wantsCertificate ? [context(0, signer.certificate, issuer.certificate)] : [];
    const content = sequence(oid(TST_INFO), context(0, octetString(info)));
    const signedData = sequence(integer(3), setOf(sha256), content, ...certificates, setOf(signerInfo));
    return sequence(oid(SIGNED_DATA), context(0, signedData));
}
function authorityFor(lie, options) {
    if (lie === 'timestamp-foreign')
        return options.foreign();
    return lie === 'timestamp-authority-expired' ? options.expired() : options.authority;
}
function timestampInfo(query, time, lie, options) {
    const digest = lie === 'timestamp-other-hash' ? Buffer.alloc(32, 7) : query.digest;
    const nonce = lie === 'timestamp-wrong-nonce' ? (0,external_node_crypto_.randomBytes)(8) : query.nonce;
    return sequence(integer(1), oid(POLICY), sequence(sequence(oid(SHA256), nothing()), octetString(digest)), integer(Buffer.concat([Buffer.of(1), (0,external_node_crypto_.randomBytes)(15)])), generalizedTime(time, fractionOf(time, options.fractionDigits)), sequence(integer(1)), // accuracy: one second
    ...(nonce === undefined ? [] : [der_element(TAG.integer, nonce)]), context(0, context(4, encodeName(options.authority.signer.name))));
}
/**
 * A fraction with exactly this many digits. DER allows no zero at its end (RFC 3161 §2.4.2), so the last digit is never
 * one.
 */
function fractionOf(time, digits) {
    if (digits === 0)
        return '';
    const milliseconds = String(time.getUTCMilliseconds()).padStart(3, '0');
    return `${milliseconds}${String(process.hrtime.bigint() % 1000000n).padStart(6, '0')}`
        .slice(0, digits)
        .replace(/0$/, '1');
}
const attribute = (type, value) => sequence(oid(type), setOf(value));
const digestOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
/** SigningCertificateV2 (RFC 5035 §3) with SHA-256, its default algorithm: the hash, and issuer and serial. */
const signingCertificate = (signer) => sequence(sequence(sequence(octetString(digestOf(signer.certificate)))));
/** The serial number of a certificate, in its original form. */
function serialOf(certificate) {
    const body = children(readDer(certificate))[0];
    const serial = body && children(body)[1];
    if (serial === undefined)
        throw new RangeError('not a certificate');
    return serial.raw;
}

;// CONCATENATED MODULE: ./build/sandbox/services.js
// The services that make evidence, with one set of authorities: Fulcio, both Rekors and the timestamp authority.








/** The handlers of the four services; the logs already contain their first entry if `primed`. */
function createServices(options) {
    const { now, authorities, start } = options;
    const { authority, timestamp, ctLog, rekor1, rekor2 } = authorities;
    // Keys that no client trusts, made when the first lie needs them.
    const foreign = once(() => createAuthorities(start, 'foreign.example.test', rekor1.name));
    const first = options.primed ? primingEntries() : undefined;
    const log1 = createEntryLog(0, first?.rekor1);
    const log2 = createEntryLog(options.publishMs, first?.rekor2);
    // Trillian's tree IDs are positive numbers of 63 bits.
    const treeId = (0,external_node_crypto_.randomBytes)(8).readBigUInt64BE() >> 1n;
    return {
        fulcio: createFulcio({ ...options, authority, foreign: () => foreign().authority, ctLog }),
        rekor1: createRekor1({ now, log: log1, signer: rekor1, foreign: () => foreign().rekor1, treeId }),
        rekor2: createRekor2({ log: log2, signer: rekor2, foreign: () => foreign().rekor2 }),
        timestamp: createTimestampAuthority({
            now,
            authority: timestamp,
            foreign: () => foreign().timestamp,
            expired: once(() => createExpiredTimestampSigner(timestamp.issuer, start)),
            fractionDigits: options.timestampFractionDigits,
        }),
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/sandbox/trust-config.js



/** A trusted root (v0.1 media type) of all services, valid from `start`. */
function trustedRootOf(urls, start, parts) {
    const { authority, timestamp } = parts;
    const validFor = { start: start.toISOString() };
    const log = (baseUrl, key, keyId) => ({
        baseUrl,
        hashAlgorithm: 'SHA2_256',
        publicKey: {
            rawBytes: spkiOf(key).toString('base64'),
            keyDetails: key.asymmetricKeyType === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256',
            validFor,
        },
        logId: { keyId: keyId.toString('base64') },
    });
    const tlog = (url, signer) => log(url, signer.publicKey, logKeyId(signer.name, signer.publicKey));
    const chain = (uri, { organization, commonName }, certificates) => ({
        subject: { organization, commonName },
        uri,
        certChain: { certificates: certificates.map((der) => ({ rawBytes: der.toString('base64') })) },
        validFor,
    });
    const { signer, root } = authority;
    return {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [tlog(urls.rekor1, parts.rekor1), tlog(urls.rekor2, parts.rekor2)],
        certificateAuthorities: [chain(urls.fulcio, root.name, [signer.certificate, root.certificate])],
        ctlogs: [log(`${urls.fulcio}/ct`, parts.ctLog.publicKey, logIdOf(parts.ctLog))],
        timestampAuthorities: [
            chain(`${urls.timestamp}/api/v1/timestamp`, timestamp.issuer.name, [
                timestamp.signer.certificate,
                timestamp.issuer.certificate,
            ]),
        ],
    };
}
/** A signing config (v0.2) that names the logs of these versions, the newest first. */
function signingConfigOf(urls, start, rekor) {
    const service = (url, majorApiVersion) => ({
        url,
        majorApiVersion,
        validFor: { start: start.toISOString() },
        operator: 'sandbox.example.test',
    });
    const logs = [...rekor].sort((a, b) => b - a);
    return {
        mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
        caUrls: [service(urls.fulcio, 1)],
        oidcUrls: [service(urls.emailIssuer, 1)],
        rekorTlogUrls: logs.map((version) => service(version === 2 ? urls.rekor2 : urls.rekor1, version)),
        rekorTlogConfig: { selector: 'ANY' },
        tsaUrls: [service(`${urls.timestamp}/api/v1/timestamp`, 1)],
        tsaConfig: { selector: 'ANY' },
    };
}
/** Both in one file, for `--trust-config` of the clients. */
const clientTrustConfigOf = (trustedRoot, signingConfig) => ({
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot,
    signingConfig,
});

;// CONCATENATED MODULE: ./build/sandbox/tuf-repository.js
// A TUF repository (The Update Framework 1.0) in memory: how a client gets the trusted root, and what can go wrong.


const SPEC_VERSION = '1.0.31';
const YEAR_MS = 365 * 24 * 3600_000;
/** A repository with the given files, consistent snapshots, and targets below `/targets/`. */
function createTufRepository(now, files) {
    /** The served documents, by path without the slash. */
    const served = new Map();
    let online = createSigner();
    const targetsSigner = createSigner();
    const stranger = createSigner();
    let rootSigner = createSigner();
    let rootVersion = 0;
    let version = 0;
    function seal(role, content, number, how, signers) {
        const expires = (how.expires?.[role] ?? new Date(now().getTime() + YEAR_MS)).toISOString();
        const signed = {
            _type: role,
            spec_version: SPEC_VERSION,
            version: number,
            expires: expires.replace(/\.\d+Z$/, 'Z'),
            ...content,
        };
        const bytes = Buffer.from(canonicalJson(signed));
        const signatures = signers.map(({ id, privateKey }) => {
            const key = how.forged === role ? stranger.privateKey : privateKey;
            return { keyid: id, sig: (0,external_node_crypto_.sign)(null, bytes, key).toString('hex') };
        });
        return Buffer.from(JSON.stringify({ signatures, signed }));
    }
    function writeRoot(how, signers) {
        const role = ({ id }) => ({ keyids: [id], threshold: 1 });
        const known = [rootSigner, online, targetsSigner];
        const content = {
            consistent_snapshot: true,
            keys: Object.fromEntries(known.map(({ id, key }) => [id, key])),
            roles: {
                root: role(rootSigner),
                timestamp: role(online),
                snapshot: role(online),
                targets: role(targetsSigner),
            },
        };
        served.set(`${++rootVersion}.root.json`, seal('root', content, rootVersion, how, signers));
    }
    function rotateRoot(how = {}) {
        const old = rootSigner;
        rootSigner = createSigner();
        if (how.revokes === true)
            online = createSigner();
        writeRoot(how, [old, rootSigner]);
    }
    function publish(targets, how = {}) {
        version++;
        const described = Object.entries(targets).map(([name, bytes]) => {
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
            served.set(`targets/${sha256}.${name}`, bytes);
            return [name, { length: bytes.length, hashes: { sha256 } }];
        });
        const content = { targets: Object.fromEntries(described) };
        served.set(`${version}.targets.json`, seal('targets', content, version, how, [targetsSigner]));
        const snapshot = { meta: { 'targets.json': { version } } };
        served.set(`${version}.snapshot.json`, seal('snapshot', snapshot, version, how, [online]));
        const timestamp = seal('timestamp', { meta: { 'snapshot.json': { version } } }, version, how, [online]);
        served.set('timestamp.json', timestamp);
        first ??= timestamp;
    }
    let first;
    writeRoot({}, [rootSigner]);
    publish(files);
    return {
        initialRoot: served.get('1.root.json') ?? Buffer.alloc(0),
        publish,
        rotateRoot,
        rollBack: () => served.set('timestamp.json', first ?? Buffer.alloc(0)),
        tamper: (name) => {
            for (const [path, bytes] of served)
                if (path.endsWith(`.${name}`))
                    served.set(path, Buffer.from(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte))));
        },
        handle: ({ method, url }) => {
            const body = method === 'GET' ? served.get(decodeURIComponent(url.pathname.slice(1))) : undefined;
            return body === undefined ? { status: 404, body: 'Not Found' } : { status: 200, body };
        },
    };
}
/** An Ed25519 key as TUF names it: the ID is the hash of its canonical JSON (§4.2). */
function createSigner() {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ed25519');
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
    const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } };
    return { id: (0,external_node_crypto_.createHash)('sha256').update(canonicalJson(key)).digest('hex'), key, privateKey };
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox.js
// A whole Sigstore on 127.0.0.1, with substitutes for what a job gets from GitHub: for demo, sandbox and the tests.










const sandbox_MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * sandbox_MINUTE_MS;
/** Both logs use their host as name, like the real ones; clients derive it from the URL. */
const ORIGIN = '127.0.0.1';
/** Starts all services, each on its own port. `close` ends them and their connections. */
async function startSandbox(options = {}) {
    const { now = () => new Date(), rekorVersion = 'both', faults, tokenMs = 5 * sandbox_MINUTE_MS, onStall } = options;
    const requestToken = runtimeToken();
    const jobClaims = { ...EXAMPLES['github-workflow'], ...options.claims };
    const making = createTokenIssuer({ now, tokenMs, jobClaims, requestToken });
    const start = new Date(now().getTime() - DAY_MS);
    const authorities = createAuthorities(start, 'sandbox.example.test', ORIGIN);
    const store = createArtifactStore(options.onArtifact);
    const tokens = await making;
    const requests = [];
    const closers = [];
    async function serve(name, handler) {
        const record = (request) => requests.push(request);
        const service = await startService({ name, handler, record, faults: faults?.[name], now, onStall });
        closers.push(service.close);
        return service.url;
    }
    const issuer = await serve('identity', tokens.handler);
    const emailIssuer = `${issuer}/email`;
    const issuers = [
        { issuer, kind: 'github-workflow', defaults: { url: options.githubServerUrl ?? 'https://github.com' } },
        { issuer: emailIssuer, kind: 'email' },
        ...(options.issuers ?? []).map(({ path, ...rule }) => ({ ...rule, issuer: `${issuer}${path}` })),
    ];
    function mintToken(claims = {}) {
        const iss = String(claims['iss'] ?? ('email' in claims ? emailIssuer : issuer));
        const rule = findTrusted(iss, issuers);
        const good = rule === undefined || rule.issuer === issuer ? jobClaims : EXAMPLES[rule.kind];
        return tokens.mint(iss, { ...(rule?.audience && { aud: rule.audience }), ...good, ...claims });
    }
    const evidence = createServices({
        now,
        authorities,
        start,
        keys: tokens.keys,
        issuers,
        certificateMs: options.certificateMs ?? 10 * sandbox_MINUTE_MS,
        timestampFractionDigits: options.timestampFractionDigits ?? 0,
        publishMs: options.publishMs ?? 20,
        primed: options.primed ?? true,
    });
    const services = {
        issuer,
        emailIssuer,
        fulcio: await serve('fulcio', () => evidence.fulcio),
        rekor1: await serve('rekor', () => evidence.rekor1),
        rekor2: await serve('rekor', () => evidence.rekor2),
        timestamp: await serve('timestamp', () => evidence.timestamp),
        artifact: await serve('artifact', store.handler),
    };
    const trustedRoot = trustedRootOf(services, start, authorities);
    const signingConfig = signingConfigOf(services, start, rekorVersion === 'both' ? [2, 1] : [rekorVersion]);
    const { handle, ...tuf } = createTufRepository(now, {
        'trusted_root.json': Buffer.from(JSON.stringify(trustedRoot)),
        'signing_config.v0.2.json': Buffer.from(JSON.stringify(signingConfig)),
    });
    return {
        urls: { ...services, tuf: await serve('tuf', () => handle) },
        env: {
            ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/id-token?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
            ACTIONS_RESULTS_URL: `${services.artifact}/`,
            ACTIONS_RUNTIME_TOKEN: requestToken,
        },
        trustedRoot,
        signingConfig,
        clientTrustConfig: clientTrustConfigOf(trustedRoot, signingConfig),
        mintToken,
        requests,
        artifacts: store.artifacts,
        replaceArtifact: store.replace,
        nextAttempt: store.nextAttempt,
        tuf,
        close: async () => {
            await Promise.all(closers.map((close) => close()));
        },
    };
}
/** The token of a job's run: its scope contains the run and the job, which the artifact client reads from it. */
function runtimeToken() {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const scp = `Actions.Results:${(0,external_node_crypto_.randomUUID)()}:${(0,external_node_crypto_.randomUUID)()}`;
    const signature = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ scp, exp: 4102444800 })}.${signature}`;
}


/***/ })

};
