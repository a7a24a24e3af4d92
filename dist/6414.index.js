export const id = 6414;
export const ids = [6414];
export const modules = {

/***/ 36414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signFiles: () => (/* binding */ signFiles)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(27678);
// EXTERNAL MODULE: ./build/process/v8-flags.js + 1 modules
var v8_flags = __webpack_require__(25140);
// EXTERNAL MODULE: ./build/engine/attest/document.js
var attest_document = __webpack_require__(61332);
// EXTERNAL MODULE: ./build/engine/attest/sign-documents.js
var sign_documents = __webpack_require__(663);
// EXTERNAL MODULE: ./build/signing/clients/fulcio-config.js + 1 modules
var fulcio_config = __webpack_require__(3830);
// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/identity/token/validity.js
var validity = __webpack_require__(66415);
// EXTERNAL MODULE: ./build/signing/clients/failover.js
var failover = __webpack_require__(86613);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/http/client.js + 9 modules
var client = __webpack_require__(38120);
;// CONCATENATED MODULE: ./build/http/reading.js
// Answers that are read on arrival: an unreadable one is an error of the service, and the request is sent once more.

/** What is wrong with an answer, such as `answered without a certificate`. */
class Unreadable extends Error {
}
/** `read` throws Unreadable for an answer that should be requested once more. */
function reading(read) {
    let value;
    const check = (response) => {
        try {
            value = read(response);
            return undefined;
        }
        catch (error) {
            if (error instanceof Unreadable)
                return error.message;
            throw error;
        }
    };
    return { check, value: () => value };
}
/** The JSON object in an answer. Throws Unreadable. */
function jsonObjectOf({ body }) {
    return (0,strict_json/* parseJsonObject */.dw)(body, (what, cause) => new Unreadable(`answered with ${what}`, { cause }));
}

;// CONCATENATED MODULE: ./build/signing/clients/fulcio-certificate.js
// Fulcio: an identity token and proof of possession → a short-lived certificate.





/**
 * Requests a certificate for this key and the token's identity from Fulcio's v2 REST API (POST /api/v2/signingCert).
 * Nothing in the answer is trusted yet. Throws `fulcio-token-rejected`, `certificate-invalid`, Stale or a Failure of a
 * service.
 */
async function requestCertificate(http, fulcio, token, key, { isFresh }) {
    const content = Buffer.from(token.identity);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest();
    const body = {
        credentials: { oidcIdentityToken: token.reveal() },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: key.publicKeyPem },
            proofOfPossession: key.sign({ digest, content }).toString('base64'),
        },
    };
    const { check, value } = reading(readChain);
    const request = {
        ...(isFresh && { isFresh }),
        service: 'fulcio',
        method: 'POST',
        url: (0,client/* endpoint */.sR)(fulcio, 'api/v2/signingCert'),
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(body)),
        accept: 'application/json',
        check,
    };
    const response = await http(request).catch((error) => {
        throw explain(error);
    });
    const leaf = readLeaf(value(), request);
    const { raw, validFrom, validTo } = leaf;
    const notAfter = new Date(validTo);
    const validForMs = notAfter.getTime() - (response.date?.getTime() ?? Date.parse(validFrom));
    if (validForMs <= 0)
        throw invalid(request, `a certificate that was valid only until ${notAfter.toISOString()}`);
    return { leaf: raw, notBefore: new Date(validFrom), notAfter, validForMs };
}
/**
 * Fulcio answers 400 and 401 because of the token. The local checks of the token come first, so they have all passed.
 */
function explain(error) {
    const rejected = error instanceof failure/* Failure */.HR && (error.status === 400 || error.status === 401 || error.status === 403);
    if (!rejected)
        return error;
    return new failure/* Failure */.HR('fulcio-token-rejected', error.message, { cause: error, status: error.status });
}
/** The certificates of the answer, PEM; undefined if they have no embedded SCT. Throws Unreadable. */
function readChain(response) {
    const answer = jsonObjectOf(response);
    const signed = answer['signedCertificateEmbeddedSct'];
    if (signed === undefined && answer['signedCertificateDetachedSct'] !== undefined)
        return undefined;
    const chain = (0,strict_json/* valueAt */.fK)(signed, 'chain', 'certificates');
    const isWhole = Array.isArray(chain) && chain.length > 0 && chain.every((pem) => typeof pem === 'string');
    if (!isWhole)
        throw new Unreadable('answered without a certificate');
    return chain;
}
function readLeaf(chain, request) {
    if (chain === undefined) {
        const what = `${(0,client/* describe */.q0)(request)} returned a certificate without an embedded SCT`;
        throw new failure/* Failure */.HR('sct-invalid', what, {
            remedy: 'Connect this Fulcio to a certificate transparency log.',
        });
    }
    const [leaf, ...above] = chain.map((pem) => readPem(pem, request));
    if (leaf === undefined || !above.every((certificate) => certificate.ca))
        throw invalid(request, 'more than one certificate to sign with');
    return leaf;
}
function invalid(request, what, cause) {
    return new failure/* Failure */.HR('certificate-invalid', `${(0,client/* describe */.q0)(request)} returned ${what}`, { cause });
}
function readPem(pem, request) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch (cause) {
        throw invalid(request, 'a certificate that cannot be read', cause);
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./build/encoding/pem.js
var pem = __webpack_require__(26434);
// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(54631);
;// CONCATENATED MODULE: ./build/signing/clients/rekor-v1.js
// Rekor v1: entries of the kinds hashedrekord 0.0.1 and dsse 0.0.1, and the answers that contain them.



const ENTRIES = 'api/v1/log/entries';
const rekor1 = {
    path: ENTRIES,
    propose: (signed) => {
        const entry = proposedEntry(signed);
        const kindVersion = { kind: entry.kind, version: entry.apiVersion };
        return { entry, read: (answer) => readAnswer(answer, kindVersion) };
    },
    // If an answer was lost, the next answer contains the path of the entry. Verifying the bundle shows whether it is
    // ours.
    duplicates: {
        pathOf: ({ headers }) => {
            const uuid = /([0-9a-f]{64,80})$/.exec(headers['location'] ?? '')?.[1];
            return uuid === undefined ? undefined : `${ENTRIES}/${uuid}`;
        },
    },
};
/** Rekor v1 has a separate kind for envelopes, dsse 0.0.1, and computes the hashes that it records. */
function proposedEntry({ digest, envelope, signature, certificate }) {
    const verifier = Buffer.from((0,pem/* certificatePem */.mj)(certificate)).toString('base64');
    const apiVersion = '0.0.1';
    if (envelope !== undefined)
        return { apiVersion, kind: 'dsse', spec: dsseSpec(envelope, signature, verifier) };
    const hash = { algorithm: 'sha256', value: digest.toString('hex') };
    const content = signature.toString('base64');
    const spec = { data: { hash }, signature: { content, publicKey: { content: verifier } } };
    return { apiVersion, kind: 'hashedrekord', spec };
}
function dsseSpec(envelope, signature, verifier) {
    return { proposedContent: { envelope: (0,dsse/* serializeEnvelope */.b)(envelope, signature), verifiers: [verifier] } };
}
/**
 * It answers `{ <uuid>: entry }`, with hexadecimal hashes. The kind is only in the body, but we know it from the
 * request.
 */
function readAnswer(answer, kindVersion) {
    const entry = Object.values(answer)[0];
    const { signedEntryTimestamp, inclusionProof } = entry.verification;
    // Without the promise the entry has no time, and a verifier calls the bundle malformed.
    if (!signedEntryTimestamp)
        throw new SyntaxError('the entry has no signed entry timestamp');
    return dist.TransparencyLogEntry.fromJSON({
        logIndex: String(entry.logIndex),
        logId: { keyId: fromHex(entry.logID) },
        kindVersion,
        integratedTime: String(entry.integratedTime),
        inclusionPromise: { signedEntryTimestamp },
        ...(inclusionProof === undefined ? {} : { inclusionProof: readProof(inclusionProof) }),
        canonicalizedBody: entry.body,
    });
}
const readProof = ({ logIndex, rootHash, treeSize, hashes, checkpoint }) => ({
    logIndex: String(logIndex),
    rootHash: fromHex(rootHash),
    treeSize: String(treeSize),
    hashes: hashes.map(fromHex),
    checkpoint: { envelope: checkpoint },
});
const fromHex = (hex) => Buffer.from(hex, 'hex').toString('base64');

;// CONCATENATED MODULE: ./build/signing/clients/rekor-v2.js
// Rekor v2: entries of the kind hashedrekord 0.0.2; its answers have the form that a bundle contains.

const rekor2 = {
    path: 'api/v2/log/entries',
    propose: (signed) => ({ entry: rekor_v2_proposedEntry(signed), read: dist.TransparencyLogEntry.fromJSON }),
    duplicates: undefined,
};
/** Rekor v2 has no other kind. For an envelope, the digest is that of its pre-authentication encoding. */
function rekor_v2_proposedEntry({ digest, signature, certificate }) {
    return {
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: {
                content: signature.toString('base64'),
                verifier: {
                    x509Certificate: { rawBytes: certificate.toString('base64') },
                    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                },
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/signing/clients/rekor.js





const CLIENTS = { 1: rekor1, 2: rekor2 };
/** The log already has this exact entry and cannot return it: sign again. */
class DuplicateEntry extends Error {
}
/**
 * Submits an entry for a signature, of the kind for the log's version, and returns the log's entry, not yet verified.
 * Throws DuplicateEntry (Rekor v2 only), Stale, `log-frozen`, or a Failure of a service.
 */
async function logSignature(http, { url, majorApiVersion }, signed, waiting) {
    const { path, propose, duplicates } = CLIENTS[majorApiVersion];
    const { entry, read } = propose(signed);
    const { check, value } = reading((response) => readEntry(read, response));
    const common = { service: 'rekor', accept: 'application/json', check };
    const entryOf = (request) => {
        const logged = value();
        if (logged?.inclusionProof !== undefined)
            return logged;
        throw new failure/* Failure */.HR('log-entry-invalid', `${(0,client/* describe */.q0)(request)} returned an entry without an inclusion proof`);
    };
    const post = {
        ...common,
        ...waiting,
        // A log that can return an existing entry does not make a second one.
        unheard: duplicates === undefined ? waiting.unheard : undefined,
        method: 'POST',
        url: (0,client/* endpoint */.sR)(url, path),
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(entry)),
        expect: [405, 409],
    };
    const response = await http(post);
    if (response.status === 405)
        throw new failure/* Failure */.HR('log-frozen', `${(0,client/* describe */.q0)(post)} is frozen`, { status: 405 });
    if (response.status !== 409)
        return entryOf(post);
    if (duplicates === undefined)
        throw new DuplicateEntry();
    const existing = duplicates.pathOf(response);
    if (existing === undefined)
        throw new failure/* Failure */.HR('service-answer-invalid', `${(0,client/* describe */.q0)(post)} has the entry but does not give its location`);
    const get = { ...common, method: 'GET', url: (0,client/* endpoint */.sR)(url, existing) };
    await http(get);
    return entryOf(get);
}
/** Throws Unreadable. */
function readEntry(read, response) {
    const answer = jsonObjectOf(response);
    try {
        const entry = read(answer);
        if (entry.canonicalizedBody.length > 0)
            return entry;
    }
    catch {
        // Treated like an entry without a body.
    }
    throw new Unreadable('answered with something that is not a log entry');
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./build/encoding/der.js
var der = __webpack_require__(13247);
;// CONCATENATED MODULE: ./build/signing/clients/timestamp-authority.js
// RFC 3161: a signature → a timestamp authority's answer for it.






const SHA256_IDENTIFIER = Buffer.from('300d06096086480165030402010500', 'hex');
/** PKIFailureInfo by its bits (RFC 3161 §2.4.2). */
const FAIL_INFO = {
    0: 'badAlg',
    2: 'badRequest',
    5: 'badDataFormat',
    14: 'timeNotAvailable',
    15: 'unacceptedPolicy',
    16: 'unacceptedExtension',
    17: 'addInfoNotAvailable',
    25: 'systemFailure',
};
/** Maximum number of characters of an authority's text that a message shows. */
const MAX_WORDS = 300;
const CERT_REQ = Buffer.from('0101ff', 'hex');
/**
 * Requests a timestamp over SHA-256(signature), with a nonce and the authority's certificate, and returns the whole
 * TimeStampResp (RFC 3161 §2.4.2), DER. Checks only its shape and nonce.
 * Throws `timestamp-invalid`, Stale or a Failure of a service. For a rejected request, the message contains the
 * authority's text.
 */
async function requestTimestamp(http, authority, signature, waiting) {
    const nonce = (0,external_node_crypto_.randomBytes)(8);
    nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40; // a positive INTEGER of exactly eight bytes
    const { check, value } = reading(readTimestamp);
    const request = {
        ...waiting,
        service: 'timestamp',
        method: 'POST',
        url: authority,
        headers: { 'content-type': 'application/timestamp-query' },
        body: timestampRequest((0,external_node_crypto_.createHash)('sha256').update(signature).digest(), nonce),
        accept: 'application/timestamp-reply',
        check,
    };
    const { body } = await http(request);
    const refusal = value();
    if (refusal !== undefined)
        throw new failure/* Failure */.HR('service-refused', `${(0,client/* describe */.q0)(request)} rejected the request${refusal}`);
    if (!body.includes(timestamp_authority_der(0x02, nonce)))
        throw new failure/* Failure */.HR('timestamp-invalid', `${(0,client/* describe */.q0)(request)} answered a different request (nonce)`);
    return body;
}
/** TimeStampReq (RFC 3161 §2.4.1): version 1, imprint, nonce, certReq TRUE. */
function timestampRequest(imprint, nonce) {
    const messageImprint = timestamp_authority_der(0x30, SHA256_IDENTIFIER, timestamp_authority_der(0x04, imprint));
    return timestamp_authority_der(0x30, timestamp_authority_der(0x02, Buffer.from([1])), messageImprint, timestamp_authority_der(0x02, nonce), CERT_REQ);
}
/** One DER element; everything in this request is shorter than 128 bytes. */
function timestamp_authority_der(tag, ...parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([tag, content.length]), content]);
}
/** Why the timestamp was not granted, or undefined. Throws Unreadable. */
function readTimestamp({ body }) {
    try {
        return refusalIn(new core_dist.RFC3161Timestamp((0,der/* parseDer */.z)(body)));
    }
    catch (cause) {
        throw new Unreadable('answered with something that is not a timestamp', { cause });
    }
}
/** The reason that an authority gives for a rejection (PKIStatusInfo, RFC 3161 §2.4.2): its text, or else its codes. */
function refusalIn({ status, root }) {
    if (status === 0n || status === 1n)
        return undefined;
    const [, ...details] = root.subs[0]?.subs ?? [];
    const words = details.flatMap(({ subs }) => subs.map(({ value }) => value.toString('utf8')));
    const info = details.find(({ tag }) => tag.isBitString());
    const bits = info
        ?.toBitString()
        .flatMap((bit, index) => (bit === 1 ? [FAIL_INFO[index] ?? `bit ${index}`] : []));
    const codes = [`status ${status}`, ...(bits ?? [])].join(', ');
    return words.length === 0 ? ` (${codes})` : `: ${(0,failure/* quote */.hD)(words.join(' '), MAX_WORDS)} (${codes})`;
}

// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(90895);
;// CONCATENATED MODULE: ./build/signing/key.js
// An ephemeral P-256 key that signs digests. It never leaves memory.


/**
 * A new key pair. Node.js cannot sign a digest, but a file that is read only once needs that. If the bytes are in
 * memory, OpenSSL makes an equivalent signature in a tenth of the time.
 */
function createKey() {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const { d = '' } = privateKey.export({ format: 'jwk' });
    const secret = Buffer.from(d, 'base64url');
    const signDigest = (digest) => nist/* p256 */.s9.sign(digest, secret, { prehash: false, lowS: false, extraEntropy: true, format: 'der' });
    return {
        publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        sign: ({ digest, content }) => content === undefined ? Buffer.from(signDigest(digest)) : (0,external_node_crypto_.sign)('sha256', content, privateKey),
    };
}

;// CONCATENATED MODULE: ./build/signing/session.js








/** A certificate is not used in its last minute: Rekor v2 may take that long to answer. */
const MARGIN_MS = 60_000;
/** Nor in this part of its lifetime, if an instance issues shorter certificates. */
const MARGIN_PART = 1 / 5;
/** The maximum number of signatures for one file when answers are lost or come too late. */
const MAX_SIGNATURES = 4;
/** Starts a batch: it requests the first token and certificate at once. Throws nothing by itself. */
function createBatch(options) {
    const nextSession = createRenewal(options);
    const witnesses = options.services().then(({ rekor, timestamp }) => ({
        logs: (0,failover/* createRoster */.Q)(rekor, (out, { url }) => options.onNotice(standIn(out, url))),
        authorities: (0,failover/* createRoster */.Q)(timestamp, (out, { url }) => options.onNotice(standIn(out, url))),
    }));
    witnesses.catch(() => undefined); // a rejection is handled through the session
    const ready = nextSession().then(() => undefined);
    ready.catch(() => undefined); // the caller of `ready` handles it
    let inDoubt = 0;
    const sign = async (signable) => {
        for (let lost = 0;;) {
            const session = await nextSession();
            const asked = { ...(await witnesses), unheard: { count: 0 } };
            const evidence = await witness(session, signable, asked, options).finally(() => {
                inDoubt += asked.unheard.count;
            });
            if (evidence === DUPLICATE)
                inDoubt -= asked.unheard.count; // one of them made the entry that exists
            if (typeof evidence !== 'string')
                return { ...evidence, loggedBefore: lost > 0 };
            if (evidence === NOT_LOGGED)
                continue;
            lost += 1;
            if (lost === MAX_SIGNATURES)
                throw new failure/* Failure */.HR('service-answer-invalid', `${MAX_SIGNATURES} fresh signatures in a row ${evidence}`);
        }
    };
    return { ready: () => ready, sign, inDoubt: () => inDoubt };
}
const standIn = ({ message }, { origin }) => `${message}; ${origin} is used instead from now on`;
const DUPLICATE = 'were reported as duplicates by Rekor';
const TOO_LATE = 'got a timestamp only after their certificate had expired';
/** The certificate expired while the log was out of service. */
const NOT_LOGGED = 'were not logged before their certificate had expired';
/**
 * Signs, and requests log entries and timestamps at the same time. Returns the evidence, or why the file must be signed
 * again.
 */
async function witness({ key, certificate: { leaf: certificate }, token, endsAt }, signable, { logs, authorities, unheard }, { http, now }) {
    const signature = key.sign(signable);
    let failed = false;
    const isFresh = () => !failed && now().getTime() < endsAt;
    // If the timestamp is late, the entry is useless. So do not log while an authority is out of service.
    const notWhileOut = authorities.asked().map(({ url }) => ({ service: 'timestamp', url }));
    let isLogged = false;
    const logging = logs.ask(async (log, patience) => {
        const waiting = { ...patience, isFresh, notWhileOut, unheard };
        const entry = await logSignature(http, log, { ...signable, signature, certificate }, waiting);
        isLogged = true;
        return entry;
    });
    const stamping = authorities.ask(({ url }, patience) => requestTimestamp(http, url, signature, { ...patience, isFresh }));
    try {
        const [logged, stamped] = await Promise.all([logging, stamping]);
        if (!isFresh())
            return TOO_LATE;
        const tlogEntries = logged.map(({ answer }) => answer);
        const timestamps = stamped.map(({ answer }) => answer);
        const logUrls = logged.map(({ service }) => service.url);
        return { signable, signature, certificate, token, tlogEntries, timestamps, logs: logUrls };
    }
    catch (error) {
        if (error instanceof DuplicateEntry)
            return DUPLICATE;
        if (error instanceof exchange/* Stale */.C)
            return isLogged ? TOO_LATE : NOT_LOGGED;
        if (!(error instanceof exchange/* Held */._))
            throw error;
        // The authority gives the reason, unless it came back at the last moment.
        await stamping;
        return NOT_LOGGED;
    }
    finally {
        // Requests that still wait for a service are useless now; do not send them.
        failed = true;
        for (const each of [logging, stamping])
            each.catch(() => undefined);
    }
}
/** The current session, or a new one when its certificate is about to expire; never two renewals at a time. */
function createRenewal(options) {
    let current;
    return async () => {
        const held = current;
        if (held !== undefined) {
            const session = await held;
            const marginMs = Math.min(MARGIN_MS, session.certificate.validForMs * MARGIN_PART);
            if (session.endsAt - options.now().getTime() > marginMs)
                return session;
        }
        // The first caller after the check renews for all.
        if (current === held)
            current = newSession(options);
        return current ?? newSession(options);
    };
}
/** The token comes first: whether it may sign does not depend on any service. */
async function newSession(options) {
    const { http, now } = options;
    for (let tokens = 1;; tokens += 1) {
        const token = await options.newToken();
        const { fulcio } = await options.services();
        if (!(0,validity/* inValidityPeriod */.r)(token, now())) {
            if (options.canRenew && tokens === 1)
                continue;
            throw expired(token);
        }
        const key = createKey();
        const isFresh = () => (0,validity/* inValidityPeriod */.r)(token, now());
        try {
            const certificate = await requestCertificate(http, fulcio.url, token, key, { isFresh });
            const endsAt = now().getTime() + certificate.validForMs;
            await options.acceptCertificate(token, certificate, key);
            return { token, key, certificate, endsAt };
        }
        catch (error) {
            if (error instanceof exchange/* Stale */.C) {
                if (!options.canRenew)
                    throw expired(token);
                tokens -= 1; // Fulcio was out of service; it did not refuse the token
                continue;
            }
            const unauthorized = error instanceof failure/* Failure */.HR && error.status === 401;
            if (!unauthorized || !options.canRenew || tokens === 2)
                throw error;
        }
    }
}
function expired({ expiresAt }) {
    const what = `the identity token expired at ${expiresAt.toISOString()}, before all files were signed`;
    const remedy = 'Do not give an identity token, so that new tokens are requested as needed, or sign fewer files at once.';
    return new failure/* Failure */.HR('token-expired', what, { remedy });
}

// EXTERNAL MODULE: ./build/verify/certificate.js
var verify_certificate = __webpack_require__(81323);
// EXTERNAL MODULE: ./build/verify/chain.js
var chain = __webpack_require__(91213);
// EXTERNAL MODULE: ./build/verify/identity-policy.js
var identity_policy = __webpack_require__(25079);
// EXTERNAL MODULE: ./build/verify/trust-material.js + 2 modules
var trust_material = __webpack_require__(84687);
;// CONCATENATED MODULE: ./build/verify/issued-certificate.js
// A new certificate from Fulcio: checked before the first signature with it is made and logged.






/**
 * Makes the check of client specification §2.1.3: the certificate is for our key and our identity, chains to the
 * trusted root at the time of issue, and is in a certificate transparency log. The check throws `certificate-invalid`,
 * `certificate-identity` or `sct-invalid`.
 */
function createIssuedVerifier(trustedRoot) {
    const checkChain = (0,chain/* createChainCheck */.W)((0,trust_material/* toMaterial */.j)(trustedRoot), 1);
    return ({ certificate, publicKeyPem, policy }) => {
        const read = (0,verify_certificate/* readSigningCertificate */.f)(certificate);
        if (!read.key.equals((0,external_node_crypto_.createPublicKey)(publicKeyPem))) {
            throw new failure/* Failure */.HR('certificate-invalid', 'the certificate is for a different key than the requested one');
        }
        (0,identity_policy/* checkIdentity */.Z0)(policy, read);
        checkChain(read, read.notBefore);
    };
}

// EXTERNAL MODULE: ./build/engine/verify-file.js + 10 modules
var verify_file = __webpack_require__(86797);
;// CONCATENATED MODULE: ./build/engine/authorized-batch.js




/** Converts the trusted root of an instance once for all files. Rejects with the error of the instance. */
async function openTrust(loading) {
    const instance = await loading;
    const { trustedRoot } = instance;
    return {
        instance,
        verifyFile: (0,verify_file.createFileVerifier)(trustedRoot),
        verifyIssued: createIssuedVerifier(trustedRoot),
    };
}
/**
 * Starts a batch: requests the first token at once, and authorizes it before it requests a certificate. Throws nothing
 * itself.
 */
function createAuthorizedBatch(options, trust) {
    const { http, now, canRenew, publicInstance, authorizeToken } = options;
    const withFulcioRules = (0,fulcio_config/* createTokenRules */.r)(http, async () => (await trust).instance.fulcio.url, now);
    const signers = new Map();
    const signerOf = (token) => signers.get(token) ?? authorizeToken(token);
    let certificates = 0;
    let signer;
    let last;
    const batch = createBatch({
        http,
        now,
        canRenew,
        onNotice: options.onNotice,
        newToken: async () => {
            const fresh = await options.newToken();
            const token = publicInstance ? fresh : await withFulcioRules(fresh);
            signers.set(token, authorizeToken(token));
            return token;
        },
        services: async () => (await trust).instance,
        acceptCertificate: async (token, certificate, { publicKeyPem }) => {
            signer = signerOf(token);
            (await trust).verifyIssued({ certificate: certificate.leaf, publicKeyPem, policy: signer });
            certificates += 1;
            last = token;
        },
    });
    return { batch, signerOf, issued: () => ({ certificates, signer, token: last }) };
}

// EXTERNAL MODULE: ./build/engine/payload.js
var payload = __webpack_require__(15765);
// EXTERNAL MODULE: ./build/engine/result.js
var result = __webpack_require__(54446);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/files/write-atomic.js + 1 modules
var write_atomic = __webpack_require__(26016);
;// CONCATENATED MODULE: ./build/engine/sign-one.js
// One thing to sign → its bundle, verified as written, under its name. Used for files and for documents about them.




/** Makes the function that signs with the batch. With `existing: fail` it replaces no output. */
function createSigner({ authorized, trust, existing }) {
    let loggedTwice = 0;
    const sign = async (content, outputs, { format, before = [] } = {}) => {
        const evidence = await authorized.batch.sign(content.signable);
        const bundle = (0,bundle_bundle/* serializeBundle */.fP)((0,bundle_bundle/* createBundle */.t2)(evidence));
        const signer = authorized.signerOf(evidence.token);
        const { expected: subject, predicateType: known } = content;
        const verified = (await trust).verifyFile({ bundle, subject, signer, predicateType: known });
        await content.assertUnchanged();
        // Also if the run was stopped meanwhile: the entry exists, and the next run would make another one.
        const bytes = format === undefined ? bundle : format(bundle);
        await (0,write_atomic/* writeTogether */.E)([...before, ...contentsOf(outputs, evidence, bytes)], {
            replace: existing !== 'fail',
        });
        if (evidence.loggedBefore)
            loggedTwice += 1;
        const { size, digest, verifies } = content;
        const { signedAt, predicateType } = verified;
        const bundleDigest = format === undefined ? verified.bundleDigest : (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
        // The address that was used, whatever the trusted root calls the log.
        const log = verified.log && { ...verified.log, url: evidence.logs[0]?.href ?? '' };
        const facts = { size, digest, verifies, predicateType, bundleDigest, log, signedAt };
        return { signed: { outputs, status: 'signed', ...facts }, bundle };
    };
    return { sign, loggedTwice: () => loggedTwice };
}
/** The outputs with their contents. */
function contentsOf({ signature, certificate, bundle }, evidence, bytes) {
    return [
        ...(signature === undefined ? [] : [{ path: signature, content: (0,pem/* signatureText */.gs)(evidence.signature) }]),
        ...(certificate === undefined
            ? []
            : [{ path: certificate, content: `${(0,pem/* certificatePem */.mj)(evidence.certificate)}\n` }]),
        { path: bundle, content: bytes },
    ];
}

// EXTERNAL MODULE: ./build/errors/sent-failure.js
var sent_failure = __webpack_require__(47861);
// EXTERNAL MODULE: ./build/files/digest.js
var digest = __webpack_require__(61862);
;// CONCATENATED MODULE: ./build/engine/threads/digest-block.js
// What a worker thread does when it reads files: a block of paths comes in, digests and sizes go out.



/** For each file its SHA-256 and, as a double, its size in bytes. */
const ROW_BYTES = 40;
const DIGEST_BYTES = 32;
/** The size of a file that was not read here: it is large, or reading it failed. */
const NOT_READ = -1;
/** Reads the files of a block, one after the other. The memory of the rows is given away with the answer. */
async function digestBlock(block) {
    const files = block;
    const failures = new Map();
    const rows = new ArrayBuffer(files.length * ROW_BYTES);
    const bytes = Buffer.from(rows);
    for (const [index, file] of files.entries()) {
        const start = index * ROW_BYTES;
        let size = NOT_READ;
        try {
            const read = await digestSmall(file);
            read?.digest.copy(bytes, start);
            size = read?.size ?? NOT_READ;
        }
        catch (error) {
            failures.set(index, sendFailure(asFailure(error)));
        }
        bytes.writeDoubleLE(size, start + DIGEST_BYTES);
    }
    return { message: { rows, failures }, transfer: [rows] };
}

;// CONCATENATED MODULE: ./build/engine/threads/cover-files.js
// Many files that are only read, for documents about them → worker threads → their results.



/** Files that are sent together. */
const BLOCK = 256;
/** A thread takes as much processor time for its start as it saves with this many files. */
const FILES_PER_THREAD = 2000;
/**
 * Reads files in threads, in order, if there are many to read and nothing else to do with them. Out: their results, in
 * blocks. The caller reads the files that have no result: large ones, whose reading two threads would only disturb, or
 * all if threads are of no use or cannot run. Throws nothing; the results end when the run is stopped.
 */
async function* coverInThreads(options) {
    const { signatures = true, read = payload/* readBytes */.i, kept, plan, stop, thread } = options;
    if (signatures || read !== payload/* readBytes */.i)
        return;
    const files = options.files.filter((file) => file.digest === undefined && kept?.has(file) !== true);
    const count = Math.floor(files.length / FILES_PER_THREAD);
    const program = count === 0 ? undefined : thread?.();
    if (program === undefined)
        return;
    const { blocksOf, runInThreads } = await __webpack_require__.e(/* import() */ 7558).then(__webpack_require__.bind(__webpack_require__, 97558));
    const blocks = blocksOf(files, BLOCK, ({ path, absolute }) => ({ path, absolute }));
    const work = { program, task: { kind: 'digest' }, count, signal: stop.signal };
    let start = 0;
    try {
        for await (const block of runInThreads(blocks, work)) {
            yield resultsOf(block, files.slice(start, start + BLOCK), plan);
            start += BLOCK;
        }
    }
    catch {
        // The caller knows that the run was stopped, and reads what a thread that ended did not read.
    }
}
function resultsOf({ rows, failures }, files, plan) {
    const bytes = Buffer.from(rows);
    const results = [];
    for (const [index, file] of files.entries()) {
        const start = index * ROW_BYTES;
        const size = bytes.readDoubleLE(start + DIGEST_BYTES);
        const outputs = plan.get(file) ?? {};
        const failure = failures.get(index);
        if (failure !== undefined)
            results.push({ file, outputs, status: 'failed', failure: (0,sent_failure/* receiveFailure */.M)(failure) });
        else if (size !== NOT_READ) {
            const digest = bytes.subarray(start, start + DIGEST_BYTES);
            results.push({ file, outputs, status: 'covered', size, digest, verifies: digest });
        }
    }
    return results;
}

;// CONCATENATED MODULE: ./build/engine/sign-files.js
// A signing run, the same for action and command: digest, sign, log, verify, write; and the result for each file.











/** Above this count, objects that V8 has not collected yet would dominate memory. */
const LARGE_BATCH = 2000;
/** Files read ahead. Each call goes through the thread pool, and many together cost less than one at a time. */
const READ_AT_ONCE = 16;
/** After this many failures of services in a row, the remaining files are not attempted. */
const CIRCUIT = 3;
/**
 * Signs every file with one identity. Each bundle is fully verified, in its written form, before it gets its name. The
 * outcome contains the result for each file; the function throws only what makes signing impossible for all files.
 */
async function signFiles(options) {
    const { stop } = options;
    if (options.files.length > LARGE_BATCH)
        (0,v8_flags/* keepHeapClose */.wu)();
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    const trust = openTrust(options.instance);
    trust.catch(() => undefined); // the rejection is handled through the batch
    const authorized = createAuthorizedBatch({ ...options, authorizeToken: (0,attest_document/* authorizeAll */.F)(options) }, trust);
    void (0,v8_flags/* growUntil */.eJ)(authorized.batch.ready());
    const signer = createSigner({ authorized, trust, existing: options.existing });
    const results = new Map();
    const signing = signAll(options, {
        results,
        queue: queueOf(options, authorized, results),
        signFile: createSignFile(options, signer.sign),
    });
    await authorized.batch.ready().catch(async (error) => {
        // A file that failed before the certificate arrived has stopped the run; the outcome still contains the others.
        const byFile = stop.signal.aborted && !wasInterrupted(stop);
        stop.abort(error);
        await signing;
        if (!byFile)
            throw error;
    });
    await signing;
    const { token } = authorized.issued();
    const rows = filesOf(options, results, token);
    const documents = await (0,sign_documents/* signDocuments */.o)(rows, { ...options, sign: signer.sign, token });
    const files = documents.every(result/* isDone */.$L) ? rows : rows.map(uncovered);
    if (signer.loggedTwice() > 0)
        options.onNotice(`files signed twice, because the answer of a service was lost or late: ${signer.loggedTwice()}; the log has one unused entry for each`);
    const inDoubt = authorized.batch.inDoubt();
    if (inDoubt > 0)
        options.onNotice(`requests to a log that ended in an error or got no answer: ${inDoubt}; each may have made an entry that no bundle uses`);
    const { certificates, signer: who } = authorized.issued();
    return {
        files,
        documents,
        identity: who?.identity,
        issuer: who?.issuer,
        source: who?.source,
        certificates,
        failure: failureOf(files, documents, options),
        interrupted: wasInterrupted(stop),
    };
}
/** The files to sign: those without a bundle or result, then those whose existing bundle has another signer. */
async function* queueOf({ files, kept = new Map() }, { batch, issued }, results) {
    for (const file of files)
        if (!kept.has(file) && !results.has(file))
            yield file;
    if (kept.size > 0)
        await batch.ready().catch(() => undefined); // signFiles handles the rejection
    for (const [file, one] of kept)
        if (!isBy(one, issued().token))
            yield file;
}
/** Whether the current signer made a kept bundle; assumed to be true until there is a certificate. */
function isBy(one, token) {
    return token === undefined || one.isBy(token);
}
/** Makes the function that reads one file and, unless it is only read, signs it and writes its outputs. It throws nothing. */
function createSignFile({ plan, stop, read = payload/* readBytes */.i, signatures = true, onBundle }, sign) {
    const readInTurn = (0,semaphore/* createSlots */.eX)(READ_AT_ONCE);
    return async (file) => {
        const outputs = plan.get(file) ?? {};
        try {
            const content = await readInTurn(() => read(file, stop.signal));
            if (!signatures) {
                const { size, digest, verifies } = content;
                return { file, outputs, status: 'covered', size, digest, verifies };
            }
            const { signed, bundle } = await sign(content, outputs);
            onBundle?.(file, bundle);
            return { file, ...signed };
        }
        catch (error) {
            return { file, outputs, status: 'failed', failure: (0,failure/* asFailure */.h_)(error) };
        }
    };
}
/** Signs files in order, a limited number at a time; stops early as the options require. Adds to the results. */
async function signAll(options, { results, queue, signFile, }) {
    const { files, kept, failFast, stop, concurrency = semaphore/* IN_FLIGHT */.Ri } = options;
    const total = files.length - (kept?.size ?? 0);
    let failedInRow = 0;
    const take = (result) => {
        const { file, failure } = result;
        if (failure !== undefined && failure === stop.signal.reason)
            return;
        results.set(file, result);
        if (failure === undefined)
            failedInRow = 0;
        else if (isOfService(failure))
            failedInRow += 1;
        options.onProgress?.(results.size, Math.max(total, results.size), result);
        if (failure !== undefined && (failFast || failedInRow >= CIRCUIT))
            stop.abort(failure);
    };
    for await (const rows of coverInThreads(options))
        for (const row of rows)
            if (!stop.signal.aborted)
                take(row);
    await (0,semaphore/* forEachBounded */.aJ)(queue, Math.min(concurrency, files.length), async (file) => {
        if (!stop.signal.aborted)
            take(await signFile(file));
    });
}
/** Failures that would also affect the next file. */
function isOfService(failure) {
    return !/^(file-|output-|disk-full|name-)/.test(failure.code);
}
/** The result for each file, in order: signed or failed now, kept, or not attempted. */
function filesOf({ files, plan, kept }, results, token) {
    return files.map((file) => {
        const one = kept?.get(file);
        const before = one !== undefined && isBy(one, token) ? one.signed : undefined;
        return results.get(file) ?? before ?? { file, outputs: plan.get(file) ?? {}, status: 'not-attempted' };
    });
}
/** The failure of the run: what stopped it, or, if a failed file does not stop the others, that some of them failed. */
function failureOf(files, documents, { failFast, stop }) {
    const { reason } = stop.signal;
    if (reason instanceof failure/* Failure */.HR && (failFast || wasInterrupted(stop)))
        return reason;
    return documents.find(({ failure }) => failure !== undefined)?.failure ?? (0,result/* failureOfSome */.S4)(files);
}
/** A file is covered only by a document that was signed. */
const uncovered = (file) => file.status === 'covered' ? { ...file, status: 'not-attempted' } : file;
function wasInterrupted({ signal }) {
    const { reason } = signal;
    return reason instanceof failure/* Failure */.HR && (reason.code === 'interrupted' || reason.code === 'run-timeout');
}


/***/ }),

/***/ 47861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ receiveFailure)
/* harmony export */ });
/* unused harmony export sendFailure */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// A Failure on its way between threads: what arrives there would be a plain Error without its code.

/** The value to send: all but the cause, which may not be sendable. */
function sendFailure({ code, message, place, why, remedy, patch, status }) {
    return { code, message, detail: { place, why, remedy, patch, status } };
}
const receiveFailure = ({ code, message, detail }) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, message, detail);


/***/ }),

/***/ 86613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createRoster),
/* harmony export */   b: () => (/* binding */ isOutOfService)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// Services of one kind: the chosen ones, and spare ones that replace those that are out of service.

/** Long enough for a short outage. A log that answers after inclusion needs up to 20 s of it for its answer. */
const WITH_SPARE = { callMs: 40_000 };
/**
 * Failures after all retries of a request. A service that understood a request and refused it would do so elsewhere,
 * too.
 */
const OUT_OF_SERVICE = new Set([
    'log-frozen',
    'host-not-found',
    'service-unreachable',
    'service-timeout',
    'service-unavailable',
    'service-busy',
]);
/** Whether another service of the kind may stand in for one that failed so. */
function isOutOfService(error) {
    return error instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && OUT_OF_SERVICE.has(error.code);
}
/**
 * Makes the roster. A service that is out of service is not asked again while another one can replace it. `onSpare` is
 * called once for each such service, with the reason and the replacement.
 */
function createRoster({ chosen, spare }, onSpare) {
    let inService = [...chosen, ...spare];
    const ask = async (call) => {
        const waiting = inService.slice(chosen.length);
        const askOne = async (service) => {
            try {
                return { service, answer: await call(service, waiting.length > 0 ? WITH_SPARE : {}) };
            }
            catch (error) {
                if (!isOutOfService(error))
                    throw error;
                const next = waiting.shift();
                if (next === undefined)
                    throw error;
                if (inService.includes(service) && inService.length > chosen.length) {
                    inService = inService.filter((other) => other !== service);
                    onSpare(error, next);
                }
                return askOne(next);
            }
        };
        return Promise.all(inService.slice(0, chosen.length).map(askOne));
    };
    return { ask, asked: () => inService.slice(0, chosen.length) };
}


/***/ }),

/***/ 3830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createTokenRules)
});

// EXTERNAL MODULE: ./build/http/client.js + 9 modules
var client = __webpack_require__(38120);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/identity/fulcio/issuers.js
var issuers = __webpack_require__(72692);
;// CONCATENATED MODULE: ./build/identity/fulcio/config-api.js
// The part of its configuration that a Fulcio publishes (GET /api/v2/configuration): its issuers, not its templates.


/**
 * Reads the answer of a Fulcio (Fulcio: fulcio.proto, Configuration). The answer does not contain which provider a
 * ci-provider is, or its templates: those of the public instance are used instead. Undefined for any other answer.
 */
function readPublishedConfig(answer) {
    if (!(0,strict_json/* isRecord */.u4)(answer) || !Array.isArray(answer['issuers']))
        return undefined;
    const rows = answer['issuers'].flatMap((one) => {
        const about = (0,strict_json/* isRecord */.u4)(one) ? one : {};
        const text = (name) => typeof about[name] === 'string' && about[name] !== '' ? about[name] : undefined;
        const issuer = text('issuerUrl') ?? text('wildcardIssuerUrl');
        if (issuer === undefined)
            return [];
        return [
            {
                issuer,
                type: (0,issuers/* principalType */.xc)(text('issuerType') ?? ''),
                audience: text('audience'),
                subjectDomain: text('subjectDomain'),
                trustDomain: text('spiffeTrustDomain'),
                unverified: about['skipEmailVerification'] === true,
            },
        ];
    });
    return { name: "this instance's Fulcio", issuers: rows, providers: issuers/* PUBLIC_FULCIO */.z1.providers, untold: true };
}

// EXTERNAL MODULE: ./build/identity/token/identity-token.js + 1 modules
var identity_token = __webpack_require__(66834);
;// CONCATENATED MODULE: ./build/signing/clients/fulcio-config.js
// The issuers that a Fulcio says it trusts, for tokens of issuers that this program does not know.



/**
 * Makes a function that reads tokens of unknown issuers by the rules that the Fulcio at this address publishes, if it
 * publishes them. Fulcio is asked only once, and only for such a token. The function throws a Failure of a service, and
 * what parseIdentityToken throws.
 */
function createTokenRules(http, fulcio, now) {
    let asked;
    return async (token) => {
        if ((0,identity_token/* isKnown */.qE)(token))
            return token;
        asked ??= fulcio().then((url) => requestConfig(http, url));
        const config = await asked;
        return config === undefined ? token : token.under(config, now());
    };
}
/** GET /api/v2/configuration (Fulcio: fulcio.proto, GetConfiguration). Not every Fulcio offers it to everyone. */
async function requestConfig(http, fulcio) {
    const request = {
        service: 'fulcio',
        method: 'GET',
        url: (0,client/* endpoint */.sR)(fulcio, 'api/v2/configuration'),
        expect: [401, 403, 404, 405, 501],
    };
    const response = await http(request);
    return response.status === 200 ? readPublishedConfig((0,client/* readJsonObject */.op)(response, request)) : undefined;
}


/***/ })

};
