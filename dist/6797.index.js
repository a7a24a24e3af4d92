export const id = 6797;
export const ids = [6797];
export const modules = {

/***/ 86797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFileVerifier: () => (/* binding */ createFileVerifier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/bundle/bundle-file.js
var bundle_file = __webpack_require__(17908);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/first-that-holds.js
var first_that_holds = __webpack_require__(98683);
// EXTERNAL MODULE: ./build/verify/fulcio-extensions.js
var fulcio_extensions = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(75102);
;// CONCATENATED MODULE: ./build/verify/checkpoint.js
// Checkpoints (C2SP tlog-checkpoint): size and root of a log as a signed note, verified with keys of the trusted root.


/** Each witness adds a line; a log has a few witnesses. */
const MAX_LINES = 100;
/** The ID of a key in a signed note is the first four bytes of its identifier. */
const KEY_ID_BYTES = 4;
/** A note contains no control characters except the line feed (C2SP signed-note). */
const CONTROL = /[^\P{Cc}\n]/u;
const UNREADABLE = 'the signatures of the checkpoint cannot be read';
/**
 * Throws `log-entry-invalid` if the note is unreadable, of another tree than the proof, or not signed in its own name.
 */
function readCheckpoint({ checkpoint, rootHash, treeSize }) {
    const envelope = checkpoint?.envelope ?? '';
    if (CONTROL.test(envelope))
        refuse('the checkpoint contains control characters');
    const lines = envelope.split('\n', MAX_LINES + 1);
    // The signatures are verified one after the other, so their number is limited.
    if (lines.length > MAX_LINES)
        refuse(`the checkpoint has more than ${MAX_LINES} lines`);
    const [origin = '', size, root] = lines;
    if (size !== treeSize || root !== rootHash.toString('base64'))
        refuse('the inclusion proof is for a different tree than the checkpoint');
    const end = lines.indexOf('');
    if (lines.at(-1) !== '' || end === lines.length - 1)
        refuse(UNREADABLE);
    const name = origin.replace(/ - \d+$/, '');
    const signatures = lines.slice(end + 1, -1).map(readLine);
    if (!signatures.some((line) => line.name === name))
        refuse(`the checkpoint is not signed by the log that it names as its origin, ${(0,failure/* quote */.hD)(name)}`);
    return {
        envelope,
        note: Buffer.from(`${lines.slice(0, end).join('\n')}\n`),
        name,
        lines: signatures,
    };
}
/** A dash, the name of a key, and base64 of its ID and signature (C2SP signed-note). */
function readLine(line) {
    const [dash, name = '', text = '', ...others] = line.split(' ', 4);
    const bytes = Buffer.from(text, 'base64');
    const canonical = bytes.toString('base64') === text && bytes.length > KEY_ID_BYTES;
    if (dash !== '\u2014' || name === '' || !canonical || others.length > 0)
        refuse(UNREADABLE);
    return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}
/** Whether the log's address contains this name. */
const hasName = ({ baseURL }, name) => baseURL.includes(name);
/** Checkpoints kept for one log: a run has a few for each second. */
const MAX_CHECKPOINTS = 1024;
/** A real one has a few hundred characters for each witness. Longer ones would fill the memory. */
const MAX_KEPT_CHARACTERS = 8192;
/**
 * Makes the check of {@link checkSignatures} for a trusted root. A checkpoint that is valid for a log is not verified
 * again: the result depends only on its text and on the keys in the root. Many entries of Rekor v2 have the same one.
 */
function createSignatureCheck(trusted) {
    const valid = new Map();
    return (checkpoint, log) => {
        const known = valid.get(log) ?? new Set();
        if (known.has(checkpoint.envelope))
            return;
        checkSignatures(checkpoint, log, trusted);
        if (checkpoint.envelope.length > MAX_KEPT_CHARACTERS)
            return;
        if (known.size >= MAX_CHECKPOINTS)
            known.clear();
        valid.set(log, known.add(checkpoint.envelope));
    };
}
/**
 * Checks that the log signed the checkpoint with its name and key ID, and that every line of a known key is valid.
 * Lines of other keys are ignored (C2SP signed-note, "Signatures").
 * In: the checkpoint, the log that must have signed it, and all logs of the trusted root.
 * @throws Failure `log-entry-invalid`, with what differs: name, key or signature
 */
function checkSignatures({ note, name, lines }, log, trusted) {
    const own = lines.filter((line) => line.name === name);
    if (!own.some((line) => isOf(line, log))) {
        const found = own.map(({ keyId }) => keyId.toString('hex')).join(', ');
        const expected = log.checkpointKeyId.toString('hex', 0, KEY_ID_BYTES);
        refuse(`the checkpoint is signed as ${(0,failure/* quote */.hD)(name)} with the key ${found}, but the log's key is ${expected}`);
    }
    // A key ID has four bytes: another trusted log can have the same one.
    const valid = own.find((line) => isOf(line, log) && verifies(note, line, log.publicKey));
    for (const line of lines) {
        if (line === valid)
            continue;
        const known = trusted.filter((each) => {
            return isOf(line, each) && (line.name === name || hasName(each, line.name));
        });
        if (known.length > 0 && !known.some(({ publicKey }) => verifies(note, line, publicKey)))
            refuse(`the checkpoint signature of the known key ${(0,failure/* quote */.hD)(line.name)} is not valid`);
    }
    if (valid === undefined)
        refuse(`the checkpoint signature of the log ${(0,failure/* quote */.hD)(name)} is not valid`);
}
const isOf = ({ keyId }, { checkpointKeyId }) => checkpointKeyId.subarray(0, KEY_ID_BYTES).equals(keyId);
function verifies(note, { signature }, key) {
    try {
        return (0,external_node_crypto_.verify)(undefined, note, key, signature);
    }
    catch {
        return false;
    }
}
function refuse(what) {
    throw new failure/* Failure */.HR('log-entry-invalid', what);
}

// EXTERNAL MODULE: ./build/verify/trust-material.js + 2 modules
var trust_material = __webpack_require__(84687);
;// CONCATENATED MODULE: ./build/verify/log-entry.js





/** A real entry has about twelve values. */
const MAX_BODY_VALUES = 10_000;
function log_entry_refuse(what, cause) {
    throw new failure/* Failure */.HR('log-entry-invalid', what, { cause });
}
/**
 * Checks what the library does not check of a log entry: its body records this signer, and its checkpoint and inclusion
 * proof are of the same tree (client spec 4.4, rekor-v2-spec 6.1.4). Out: the checkpoint, if there is one.
 * @throws Failure `log-entry-invalid`
 */
function checkLogEntry(entry, signer) {
    const recorded = recordedSigner(entry);
    if (recorded === undefined || recorded.label !== signer.label || !recorded.der.equals(signer.der)) {
        const what = signer.label === 'CERTIFICATE' ? 'certificate' : 'key';
        log_entry_refuse(`the log entry is for a different ${what} than the one that signed`);
    }
    const { inclusionProof, inclusionPromise, logIndex } = entry;
    if (inclusionProof === undefined)
        return undefined;
    // Only a promise signs the index of the entry itself. Rekor v1 counts that index over all its trees, and the index of
    // the proof within one tree.
    if (inclusionPromise === undefined && !isOfFirstRekor(entry) && logIndex !== inclusionProof.logIndex) {
        log_entry_refuse('the log entry and its inclusion proof have different indexes');
    }
    return readCheckpoint(inclusionProof);
}
const isOfFirstRekor = ({ kindVersion: { kind, version } }) => (0,rekor_versions/* rekorVersionOf */.V)(`${kind}/${version}`) === 1;
/**
 * Makes the search for the log of an entry: by its identifier and, if there is a checkpoint, by the name and key ID in
 * the checkpoint (sigstore_trustroot.proto). It checks that the log signed the checkpoint. A Rekor v1 can have any name
 * (by default its host), and its key ID does not depend on the name; so its address is only compared if several logs
 * have the same key. For other versions, the name is always compared.
 * In: the trusted logs. Out: a function that gives the log, or throws Failure `log-entry-invalid`.
 */
function createLogFinder(trusted) {
    const checkSignatures = createSignatureCheck(trusted);
    return (entry, checkpoint, times) => {
        const ofKey = trusted.filter(({ logID }) => logID.equals(entry.logId.keyId));
        if (ofKey.length === 0)
            log_entry_refuse('the log entry is from a log that the trusted root does not name');
        if (checkpoint === undefined)
            return validAt(ofKey, entry, times);
        const log = validAt(namedLogs(ofKey, entry, checkpoint), entry, times);
        checkSignatures(checkpoint, log);
        return log;
    };
}
/** The logs of a key that have the name in the checkpoint. */
function namedLogs(ofKey, entry, { name }) {
    const named = ofKey.filter((log) => hasName(log, name));
    if (named.length > 0)
        return named;
    const addresses = [...new Set(ofKey.map(({ baseURL }) => baseURL))];
    if (isOfFirstRekor(entry) && addresses.length === 1)
        return ofKey;
    const known = addresses.map((address) => (0,failure/* quote */.hD)(address)).join(', ');
    const what = `the origin of the checkpoint is ${(0,failure/* quote */.hD)(name)}, but the log of this key is ${known} in the trusted root`;
    const remedy = 'If it is your instance, set `baseUrl` in its trusted root to the origin of its checkpoints.';
    throw new failure/* Failure */.HR('log-entry-invalid', what, { remedy });
}
/**
 * The log whose key was valid when the signature was made. An entry with a promise has its own time, which the library
 * checks. For other entries, the verified times of the bundle are used; if there are none, only a key without an end
 * date is accepted.
 */
function validAt(logs, entry, times) {
    const proven = times.length === 0 ? [trust_material/* END_OF_TIME */.A] : times;
    const relevant = entry.inclusionPromise === undefined ? proven : [timeOf(entry)];
    const valid = logs.find(({ validFor }) => {
        return relevant.every((time) => validFor.start <= time && time <= validFor.end);
    });
    return valid ?? log_entry_refuse("the trusted root does not trust the log's key at the time of the signature");
}
/** The time that an entry claims in its promise, to the second. */
function timeOf({ integratedTime }) {
    return new Date(Number(integratedTime) * 1000);
}
/**
 * The signer that the entry's body records: a certificate or a key, in DER. The library compares the rest of the body.
 */
function recordedSigner(entry) {
    const unread = (why, cause) => log_entry_refuse(`the body of the log entry cannot be read: ${why}`, cause);
    const spec = (0,strict_json/* valueAt */.fK)((0,strict_json/* parseStrictJson */.RJ)(entry.canonicalizedBody, unread, MAX_BODY_VALUES), 'spec');
    const { kind, version } = entry.kindVersion;
    switch (`${kind}/${version}`) {
        case 'hashedrekord/0.0.1':
            return fromPem((0,strict_json/* valueAt */.fK)(spec, 'signature', 'publicKey', 'content'));
        case 'hashedrekord/0.0.2':
            return fromVerifier((0,strict_json/* valueAt */.fK)(spec, 'hashedRekordV002', 'signature', 'verifier'));
        case 'dsse/0.0.1':
            return fromPem((0,strict_json/* valueAt */.fK)(spec, 'signatures', '0', 'verifier'));
        case 'intoto/0.0.2':
            return fromPem((0,strict_json/* valueAt */.fK)(spec, 'content', 'envelope', 'signatures', '0', 'publicKey'));
        default:
            return log_entry_refuse('the log entry has an unknown kind or version');
    }
}
/** Rekor v1: base64 of PEM. If it contains a chain, its first certificate is the signer. */
function fromPem(value) {
    if (typeof value !== 'string')
        return undefined;
    const pem = Buffer.from(value, 'base64').toString('latin1');
    const match = /^\s*-----BEGIN (CERTIFICATE|PUBLIC KEY)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem);
    const [, label, content = ''] = match ?? [];
    return label === undefined
        ? undefined
        : { label: label, der: Buffer.from(content, 'base64') };
}
/** Rekor v2: a `Verifier` message. */
function fromVerifier(value) {
    const certificate = (0,strict_json/* valueAt */.fK)(value, 'x509Certificate', 'rawBytes');
    if (typeof certificate === 'string')
        return { label: 'CERTIFICATE', der: Buffer.from(certificate, 'base64') };
    const key = (0,strict_json/* valueAt */.fK)(value, 'publicKey', 'rawBytes');
    return typeof key === 'string' ? { label: 'PUBLIC KEY', der: Buffer.from(key, 'base64') } : undefined;
}
/**
 * The entry of a bundle: the address of its log ('' if the trusted root has none), and the index that the log or the
 * proof gives. Undefined for a bundle without an entry.
 */
function loggedEntry({ verificationMaterial }, { tlogs }) {
    const [entry] = verificationMaterial.tlogEntries;
    if (entry === undefined)
        return undefined;
    const { kind, version } = entry.kindVersion;
    const log = tlogs.find(({ logId }) => logId?.keyId.equals(entry.logId.keyId));
    const url = log !== undefined && URL.canParse(log.baseUrl) ? new URL(log.baseUrl).href : '';
    const shown = entry.inclusionPromise === undefined ? entry.inclusionProof?.logIndex : undefined;
    return { url, index: shown ?? entry.logIndex, kind: `${kind}/${version}` };
}

// EXTERNAL MODULE: ./build/verify/statement/predicate-policy.js + 1 modules
var predicate_policy = __webpack_require__(48138);
// EXTERNAL MODULE: ./build/verify/statement/statement-subject.js
var statement_subject = __webpack_require__(19778);
// EXTERNAL MODULE: ./build/verify/certificate.js
var verify_certificate = __webpack_require__(81323);
// EXTERNAL MODULE: ./build/verify/x509-cache.js
var x509_cache = __webpack_require__(13925);
;// CONCATENATED MODULE: ./build/verify/bundle-signer.js
// The key that verifies a bundle: the key of its certificate, or a managed key that the caller gives.




/** Certificates remembered between bundles: a batch has one, a release has a few. */
const MAX_CERTIFICATES = 64;
/**
 * Makes a reader of signers that keeps a certificate when it comes for the second time.
 * Out: a function from a bundle, and a managed key if there is one, to the signer; it throws Failure
 * `certificate-invalid`, `sct-invalid` or `bundle-malformed`.
 */
function createSignerReader() {
    // Undefined for a certificate that came once. Many never come again, and to keep them costs time and memory.
    const known = new Map();
    return (bundle, managed) => {
        if (managed !== undefined)
            return managedSigner(bundle, managed);
        const der = certificateOf(bundle);
        const fingerprint = (0,external_node_crypto_.hash)('sha256', der, 'hex');
        const certificate = known.get(fingerprint) ?? (0,verify_certificate/* readSigningCertificate */.f)(der);
        if (known.size >= MAX_CERTIFICATES)
            known.clear();
        known.set(fingerprint, known.has(fingerprint) ? certificate : undefined);
        return { key: certificate.key, certificate, recorded: { label: 'CERTIFICATE', der } };
    };
}
function managedSigner({ verificationMaterial }, key) {
    if (verificationMaterial.content.$case !== 'publicKey')
        throw invalid('the bundle was signed with a certificate, not with a managed key');
    const der = key.export({ format: 'der', type: 'spki' });
    return { key, certificate: undefined, recorded: { label: 'PUBLIC KEY', der } };
}
function certificateOf({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain': {
            const [leaf, ...others] = content.x509CertificateChain.certificates;
            if (leaf === undefined)
                throw new failure/* Failure */.HR('bundle-malformed', 'the bundle has an empty certificate chain');
            // Trust anchors come from the trusted root; an anchor in the bundle could only mislead (client spec 2.1.9).
            if (others.some(({ rawBytes }) => isSelfIssued(rawBytes)))
                throw new failure/* Failure */.HR('bundle-malformed', 'the bundle contains a root certificate');
            return leaf.rawBytes;
        }
        case 'publicKey':
            throw invalid('the bundle was signed with a managed key, not with a certificate');
    }
}
function isSelfIssued(der) {
    try {
        const { issuer, subject } = (0,x509_cache/* parseCertificate */.hB)(der);
        return issuer.equals(subject);
    }
    catch (cause) {
        throw invalid('a certificate in the chain of the bundle cannot be read', cause);
    }
}
function invalid(what, cause) {
    return new failure/* Failure */.HR('certificate-invalid', what, { cause });
}

// EXTERNAL MODULE: ./build/verify/chain.js
var chain = __webpack_require__(91213);
// EXTERNAL MODULE: ./build/verify/identity-policy.js
var identity_policy = __webpack_require__(25079);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/edwards.js
var edwards = __webpack_require__(34271);
// EXTERNAL MODULE: ./node_modules/@noble/curves/ed25519.js + 1 modules
var ed25519 = __webpack_require__(63026);
// EXTERNAL MODULE: ./node_modules/@noble/curves/nist.js + 3 modules
var nist = __webpack_require__(90895);
;// CONCATENATED MODULE: ./build/verify/prehashed.js
// Signatures over a digest that is already computed; node:crypto would hash it again.




/** DigestInfo of RSASSA-PKCS1-v1_5 up to the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO = {
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
    sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
    sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};
const CURVES = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };
/**
 * Whether the key signed the digest: ECDSA in DER (FIPS 186-5), RSASSA-PKCS1-v1_5, or Ed25519ph (RFC 8032, section
 * 5.1), which uses SHA-512. Pure Ed25519 signs a file and not its digest; no log takes such a signature.
 * In: a supported key.
 */
function verifyDigest(hash, digest, key, signature) {
    try {
        return CHECKS.get(key.asymmetricKeyType)?.(hash, digest, key, signature) ?? false;
    }
    catch {
        return false;
    }
}
const CHECKS = new Map([
    ['ec', verifyEcdsa],
    ['ed25519', verifyEd25519ph],
    ['rsa', verifyRsa],
]);
function verifyRsa(hash, digest, key, signature) {
    const padding = external_node_crypto_.constants.RSA_PKCS1_PADDING;
    const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    // RFC 8017, section 8.2.2, step 1: a signature without its leading zero would be the same number.
    if (signature.length !== Math.ceil(modulusLength / 8))
        return false;
    return (0,external_node_crypto_.publicDecrypt)({ key, padding }, signature).equals(Buffer.concat([DIGEST_INFO[hash], digest]));
}
function verifyEcdsa(_, digest, key, signature) {
    const curve = CURVES[key.asymmetricKeyDetails?.namedCurve];
    const { x = '', y = '' } = key.export({ format: 'jwk' });
    // An uncompressed point (SEC 1, section 2.3.3).
    const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
}
/** The library's own variant hashes the message. Here the message is already the hash. */
function verifyEd25519ph(hash, digest, key, signature) {
    if (hash !== 'sha512')
        return false;
    const scheme = (0,edwards/* eddsa */.q4)(ed25519/* ed25519 */.ev.Point, (data) => (0,external_node_crypto_.createHash)('sha512').update(data).digest(), {
        prehash: (ready) => ready,
        domain: (data) => Buffer.concat([Buffer.from('SigEd25519 no Ed25519 collisions\x01\x00', 'latin1'), data]),
    });
    const { x = '' } = key.export({ format: 'jwk' });
    return scheme.verify(signature, digest, Buffer.from(x, 'base64url'));
}

;// CONCATENATED MODULE: ./build/verify/supported-keys.js
/** P-256, P-384 and P-521, as node:crypto calls them. */
const supported_keys_CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const MIN_RSA_BITS = 2048;
/**
 * The keys that are accepted for every kind of signature (protobuf-specs, "Algorithm Registry"): ECDSA on P-256, P-384
 * and P-521, Ed25519, and RSA from 2048 bits. Returns undefined for one of these, and otherwise what the key is.
 */
function unsupportedKey({ asymmetricKeyType: type, asymmetricKeyDetails, }) {
    const { namedCurve = 'unknown', modulusLength = 0 } = asymmetricKeyDetails ?? {};
    if (type === 'ed25519' || (type === 'ec' && supported_keys_CURVES.some((curve) => curve === namedCurve)))
        return undefined;
    if (type === 'rsa' && modulusLength >= MIN_RSA_BITS)
        return undefined;
    const size = type === 'ec' ? ` on the curve ${namedCurve}` : type === 'rsa' ? ` of ${modulusLength} bits` : '';
    return `a key of type ${type}${size}`;
}
/** The text that follows the name of an unsupported key in a message. */
const SUPPORTED_KEYS = `P-256, P-384, P-521, Ed25519, and RSA from ${MIN_RSA_BITS} bits`;

;// CONCATENATED MODULE: ./build/verify/signature.js
// The signature itself, over a digest that was computed before: this file reads no files.







const HASHES = ['sha256', 'sha384', 'sha512'];
/**
 * Binds a bundle's signature to the artifact, or its envelope to the statement in it.
 * In: the bundle, and what it must be for. Out: the signature, in the form that the rest of verification compares.
 * @throws Failure `signature-invalid` when the bundle is for something else
 */
function signatureContent(bundle, subject) {
    if (bundle.content.$case === 'dsseEnvelope')
        return envelopeContent(bundle.content.dsseEnvelope, subject);
    if (!('statement' in subject))
        return messageContent(bundle.content.messageSignature, subject);
    throw new failure/* Failure */.HR('signature-invalid', 'the bundle is for a file, not for a statement');
}
function messageContent({ messageDigest, signature }, artifact) {
    const hash = hashOf(messageDigest.algorithm);
    const { content } = artifact;
    const digest = hash === 'sha256' ? artifact.digest : artifact[hash];
    if (digest === undefined) {
        throw new failure/* Failure */.HR('signature-invalid', `the signature is over a ${hash} digest, which was not given`);
    }
    // The client spec does not require this comparison. Without it, people would see a digest in the bundle that no one
    // checked.
    if (!messageDigest.digest.equals(digest)) {
        const found = `${hash}:${messageDigest.digest.toString('hex')}`;
        const what = `the bundle is for another file, or the file was changed: the bundle names ${found.slice(0, 140)}, and the file has ${hash}:${digest.toString('hex')}`;
        throw new failure/* Failure */.HR('signature-invalid', what);
    }
    return {
        signature,
        compareSignature: (other) => signature.equals(other),
        compareDigest: (other) => digest.equals(other),
        compareSignedDigest: (other) => digest.equals(other),
        // Node.js verifies pure Ed25519 over bytes, but it cannot verify Ed25519ph, which the logs take.
        verifySignature: supported((key) => content === undefined || key.asymmetricKeyType === 'ed25519'
            ? verifyDigest(hash, digest, key, signature)
            : hashed(hash, content).equals(digest) && (0,external_node_crypto_.verify)(hash, content, key, signature)),
    };
}
/**
 * Checks that an envelope contains a statement about the artifact, or exactly the given statement. Throws
 * `bundle-malformed` or `signature-invalid`.
 */
function checkEnvelope({ payload, payloadType }, subject) {
    (0,statement_subject/* checkPayloadType */.RJ)(payloadType);
    if (!('statement' in subject))
        (0,statement_subject/* checkSubject */.jj)(payload, subject);
    else if (!payload.equals(subject.statement))
        throw new failure/* Failure */.HR('signature-invalid', 'the bundle is for another statement');
}
function envelopeContent(envelope, subject) {
    checkEnvelope(envelope, subject);
    const { payload, payloadType, signatures } = envelope;
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    const signed = dist.dsse.preAuthEncoding(payloadType, payload);
    return {
        signature,
        compareSignature: (other) => signature.equals(other),
        compareDigest: (other) => hashed('sha256', payload).equals(other),
        // A log records the digest of the key's own algorithm (rekor-v2-spec 6.1.4).
        compareSignedDigest: (other) => HASHES.some((hash) => hashed(hash, signed).equals(other)),
        verifySignature: supported((key) => hashesFor(key).some((hash) => (0,external_node_crypto_.verify)(hash, signed, key, signature))),
    };
}
function hashed(hash, data) {
    return (0,external_node_crypto_.createHash)(hash).update(data).digest();
}
function hashOf(algorithm) {
    if (algorithm === protobuf_specs_dist.HashAlgorithm.SHA2_256)
        return 'sha256';
    if (algorithm === protobuf_specs_dist.HashAlgorithm.SHA2_384)
        return 'sha384';
    if (algorithm === protobuf_specs_dist.HashAlgorithm.SHA2_512)
        return 'sha512';
    throw new failure/* Failure */.HR('bundle-malformed', 'the bundle has an unsupported algorithm for its message digest');
}
/** The hashes that a key signs envelopes with (sigstore algorithm registry). Ed25519 signs the bytes themselves. */
function hashesFor({ asymmetricKeyType, asymmetricKeyDetails }) {
    if (asymmetricKeyType === 'ed25519')
        return [null];
    if (asymmetricKeyDetails?.namedCurve === 'secp384r1')
        return ['sha384', 'sha256'];
    if (asymmetricKeyDetails?.namedCurve === 'secp521r1')
        return ['sha512', 'sha256'];
    return ['sha256'];
}
/** The check, only for keys that verification accepts: OpenSSL knows more, and it is not used for every signature. */
function supported(check) {
    return (key) => {
        const unsupported = unsupportedKey(key);
        if (unsupported !== undefined)
            throw new failure/* Failure */.HR('signature-invalid', `the signer has ${unsupported}; supported are ${SUPPORTED_KEYS}`);
        return check(key);
    };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/error.js
var error = __webpack_require__(36849);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __webpack_require__(38218);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/merkle.js
var merkle = __webpack_require__(17046);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/set.js
var set = __webpack_require__(2714);
;// CONCATENATED MODULE: ./build/verify/sigstore-verify.js





/**
 * Checks that an entry is in its log, by its promise, its inclusion proof, or both (client spec 4.4), and that its body is
 * about this signature. The checkpoint of the proof is already verified and names the root and size of the proof.
 * @throws VerificationError, see {@link asVerificationFailure}; Failure `log-entry-invalid`
 */
function verifyEntry(entry, log, content) {
    const { inclusionPromise, inclusionProof } = entry;
    if (inclusionPromise === undefined && inclusionProof === undefined)
        throw new failure/* Failure */.HR('log-entry-invalid', 'the log entry has neither a promise nor an inclusion proof');
    if (inclusionPromise !== undefined)
        (0,set.verifyTLogSET)({ ...entry, inclusionPromise }, [log]);
    if (inclusionProof !== undefined) {
        const { treeSize, rootHash, checkpoint = { envelope: '' } } = inclusionProof;
        const tree = { origin: log.baseURL, logSize: BigInt(treeSize), logHash: rootHash, rest: [] };
        (0,merkle.verifyMerkleInclusion)({ ...entry, inclusionProof: { ...inclusionProof, checkpoint } }, tree);
    }
    (0,tlog/* verifyTLogBody */.Eo)(entry, content);
}
/** Any error of verification, with our messages and codes. Evidence that makes a parser fail is malformed. */
function asVerificationFailure(cause) {
    if (cause instanceof failure/* Failure */.HR)
        return cause;
    if (cause instanceof error.VerificationError)
        return new failure/* Failure */.HR('log-entry-invalid', `the log entry is not valid: ${cause.message}`, { cause });
    return new failure/* Failure */.HR('bundle-malformed', 'some evidence in the bundle cannot be read', { cause });
}
/** Whether an entry has a signed time: the time in Rekor v1's promise. */
function isTimed({ inclusionPromise, integratedTime }) {
    return inclusionPromise !== undefined && integratedTime !== '0';
}

// EXTERNAL MODULE: ./build/encoding/der.js
var encoding_der = __webpack_require__(13247);
;// CONCATENATED MODULE: ./build/verify/x509/timestamp-token.js
// What @sigstore/core does not read from a timestamp token: its exact time, more algorithms, one signer, its identity.




/** GeneralizedTime as RFC 3161 (2.4.2) restricts it: UTC, with seconds, and any number of fraction digits. */
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/** Signature algorithms by object identifier: the type of key, and the hash if the algorithm fixes it. */
const SIGNATURES = {
    '1.2.840.10045.4.3.2': ['ec', 'sha256'],
    '1.2.840.10045.4.3.3': ['ec', 'sha384'],
    '1.2.840.10045.4.3.4': ['ec', 'sha512'],
    // Plain RSA: the hash is the one of the digest algorithm (RFC 3370, 3.2).
    '1.2.840.113549.1.1.1': ['rsa'],
    '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
    '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
    '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
};
const SHA2 = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** SigningCertificate, which always uses SHA-1, and SigningCertificateV2 (RFC 2634, 5.4; RFC 5035, 3). */
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/** A timestamp as an authority sent it (TimeStampResp). Throws if it, or a field that is read, is not valid. */
class TimestampToken extends dist.RFC3161Timestamp {
    #time;
    #signer;
    constructor(der) {
        super((0,encoding_der/* parseDer */.z)(Buffer.from(der)));
        this.#time = parseTime(this.tstInfo.root.subs[4]);
        // SignerInfos are last in SignedData (RFC 5652, 5.1); RFC 3161 (2.4.2) allows only one.
        const [signer, ...others] = this.root.subs[1]?.subs[1]?.subs[0]?.subs.at(-1)?.subs ?? [];
        if (signer === undefined || others.length > 0)
            throw new Error('it must have one signer');
        this.#signer = signer;
    }
    /** With all digits of its fraction; the library reads three, and then drops them. */
    get signingTime() {
        return this.#time;
    }
    /** The signed hash. The library knows only ECDSA. */
    get signatureAlgorithm() {
        const [, hash] = this.#signature;
        if (hash !== undefined && hash !== this.signerDigestAlgorithm)
            throw new Error('digest and signature of the timestamp have different algorithms');
        return this.signerDigestAlgorithm;
    }
    /** Throws unless the token covers this data, is signed by this certificate, and names it as its signer. */
    verifyBy(certificate, data) {
        if (!this.#names(certificate))
            throw new Error('the timestamp names another certificate as its signer');
        const key = (0,x509_cache/* publicKeyOf */.kc)(certificate);
        if (key.asymmetricKeyType !== this.#signature[0])
            throw new Error('the timestamp has another type of key');
        if (this.signerDigestAlgorithm === undefined)
            throw new Error('the digest of the timestamp is not SHA-2');
        this.verify(data, key);
    }
    get #signature() {
        const known = SIGNATURES[this.#signer.subs[4]?.subs[0]?.toOID() ?? ''];
        if (known === undefined)
            throw new Error('the signature algorithm of the timestamp is not known');
        return known;
    }
    /** The first certificate that the signed attribute names must be the signer's (RFC 3161, 2.4.1; RFC 5816). */
    #names({ root }) {
        const der = root.toDER();
        const hashIs = (hash, id) => hash !== undefined && id !== undefined && (0,external_node_crypto_.createHash)(hash).update(der).digest().equals(id.value);
        const [former, current] = [this.#attribute(SIGNING_CERTIFICATE), this.#attribute(SIGNING_CERTIFICATE_V2)];
        if (current !== undefined) {
            const [first, second] = current.subs;
            // The algorithm is optional; the default is SHA-256.
            if (first?.tag.isOctetString() === true)
                return hashIs('sha256', first);
            return hashIs(SHA2[first?.subs[0]?.toOID() ?? ''], second);
        }
        return hashIs('sha1', former?.subs[0]);
    }
    /** The first ESSCertID of an attribute: a SEQUENCE of a SEQUENCE of them, in a SET with one value. */
    #attribute(id) {
        const attributes = this.#signer.subs.find(({ tag }) => tag.isContextSpecific(0))?.subs ?? [];
        const found = attributes.filter(({ subs: [type] }) => type?.tag.isOID() === true && type.toOID() === id);
        if (found.length > 1)
            throw new Error('the timestamp has an attribute twice');
        return found[0]?.subs[1]?.subs[0]?.subs[0]?.subs[0];
    }
}
function parseTime(genTime) {
    const match = GENERALIZED_TIME.exec(genTime?.value.toString('latin1') ?? '');
    if (match === null)
        throw new Error('genTime is not a GeneralizedTime in UTC');
    const [, year, month, day, hours, minutes, seconds, fraction = ''] = match;
    const text = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
    const time = new Date(`${text}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
    // February 30 would become March 2.
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text))
        throw new Error('genTime is not a time');
    return time;
}

// EXTERNAL MODULE: ./build/verify/x509-extensions.js
var x509_extensions = __webpack_require__(50101);
;// CONCATENATED MODULE: ./build/verify/timestamp.js
// Timestamps of RFC 3161 authorities: what they cover, which authority signed them, and their time.




/**
 * Reads a timestamp and verifies it: status, imprint, authority and its window of validity, the path of its
 * certificate, and its signature. In: a TimeStampResp in DER, the signature that it must cover, and the trusted
 * authorities.
 * @throws Failure `timestamp-invalid`
 */
function readTimestamp(der, signature, material) {
    const { token, time, serial, issuer, hash, imprint } = parseTimestamp(der);
    if (hash === undefined || !imprint.equals((0,external_node_crypto_.createHash)(hash).update(signature).digest()))
        throw timestamp_invalid('the timestamp is for a different signature');
    const named = material.timestampAuthorities.filter(({ certChain: [leaf] }) => {
        return leaf?.serialNumber.equals(serial) && leaf.issuer.equals(issuer);
    });
    if (named.length === 0)
        throw timestamp_invalid('the timestamp is from an authority that the trusted root does not name');
    const valid = named.filter(({ validFor }) => validFor.start <= time && time <= validFor.end);
    if (valid.length === 0)
        throw timestamp_invalid(`the trusted root does not trust the timestamp authority at ${time.toISOString()}`);
    const forStamping = valid.filter(({ certChain: [leaf] }) => leaf !== undefined && isForTimeStamping(leaf));
    if (forStamping.length === 0)
        throw timestamp_invalid("the timestamp authority's certificate is not only for time stamping");
    let why;
    for (const { certChain, operator, findPath } of forStamping) {
        const [leaf] = certChain;
        if (leaf === undefined)
            continue;
        try {
            findPath(leaf, time);
            token.verifyBy(leaf, signature);
            return { time, operator, serial };
        }
        catch (cause) {
            why = cause;
        }
    }
    const detail = why instanceof Error ? why.message : String(why);
    throw timestamp_invalid(`the timestamp is not valid: ${detail}`, why);
}
/** RFC 3161, section 2.3: the extended key usage is critical and contains only time stamping. */
function isForTimeStamping(certificate) {
    const usages = (0,x509_extensions/* extendedKeyUsages */.Zd)(certificate);
    return (0,x509_extensions/* extendedKeyUsageIsCritical */.XI)(certificate) && usages.length === 1 && usages[0] === x509_extensions/* OID */.Vx.timeStamping;
}
/** The fields of a timestamp that was granted. */
function parseTimestamp(der) {
    try {
        const token = new TimestampToken(der);
        const { status, tstInfo, signingTime: time, signerSerialNumber: serial, signerIssuer: issuer } = token;
        // 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2).
        if (status !== 0n && status !== 1n)
            throw timestamp_invalid('the timestamp authority did not grant this timestamp');
        const { messageImprintHashAlgorithm: hash, messageImprintHashedMessage: imprint } = tstInfo;
        return { token, time, serial, issuer, hash, imprint };
    }
    catch (cause) {
        throw cause instanceof failure/* Failure */.HR ? cause : timestamp_invalid('the timestamp cannot be read', cause);
    }
}
function timestamp_invalid(what, cause) {
    return new failure/* Failure */.HR('timestamp-invalid', what, { cause });
}

;// CONCATENATED MODULE: ./build/verify/verifier.js









/**
 * Makes the verifier of an instance. It converts trust material once, and computes once per certificate what depends
 * only on the certificate. It verifies the evidence of an attestation once for all its subjects; do not change a bundle
 * after it was verified. It verifies the evidence first, so that what a policy check says about the signer is true.
 * In: a root as `parseTrustedRoot` returns it. Out: a function that returns the signer, or throws Failure
 * `certificate-invalid`, `certificate-identity`, `sct-invalid`, `log-entry-invalid`, `timestamp-invalid`,
 * `signature-invalid` or `bundle-malformed` with the check that failed (client spec, section 4), or what the check of a
 * policy throws.
 */
function createVerifier(trustedRoot, thresholds = {}) {
    const material = (0,trust_material/* toMaterial */.j)(trustedRoot);
    const { byCertificate, byKey } = limitsOf(material, thresholds);
    const checkChain = (0,chain/* createChainCheck */.W)(material, byCertificate.ctlogThreshold);
    const findLog = createLogFinder(material.tlogs);
    const readSigner = createSignerReader();
    const verifyEvidence = (bundle, subject, managed) => {
        const limits = managed === undefined ? byCertificate : byKey;
        const { key, certificate, recorded } = readSigner(bundle, managed);
        const content = signatureContent(bundle, subject);
        if (!content.verifySignature(key)) {
            throw new failure/* Failure */.HR('signature-invalid', 'the signature is not valid for this file and the key of the signer');
        }
        const entries = bundle.verificationMaterial.tlogEntries;
        requireEntries(entries.length, limits.tlogThreshold);
        const checkpoints = entries.map((entry) => checkLogEntry(entry, recorded));
        const timestamps = timestampsIn(bundle, content.signature, material);
        const times = [...entries.filter(isTimed).map(timeOf), ...timestamps.map(({ time }) => time)];
        if (certificate !== undefined) {
            requireAuthorities(material);
            checkTimes(certificate, times);
            for (const time of times)
                checkChain(certificate, time);
        }
        const logs = entries.map((entry, index) => {
            return { entry, log: findLog(entry, checkpoints[index], times) };
        });
        for (const { entry, log } of logs)
            verifyEntry(entry, log, content);
        requireDifferent(entries);
        requireWitnesses(logs, timestamps, limits);
        const signedAt = times.length === 0 ? undefined : new Date(Math.min(...times.map(Number)));
        if (certificate === undefined)
            return { certificate, signedAt };
        requireCtLogs(certificate, material.ctlogs, limits.ctlogThreshold);
        if (signedAt === undefined)
            throw new failure/* Failure */.HR('timestamp-invalid', 'the signature has no verified time');
        return { certificate, signedAt };
    };
    const verifyOnce = oncePerAttestation(verifyEvidence);
    return (bundle, subject, policy) => {
        let signer;
        try {
            signer = verifyOnce(bundle, subject, 'key' in policy ? policy.key : undefined);
        }
        catch (error) {
            throw asVerificationFailure(error);
        }
        if (signer.certificate !== undefined && !('key' in policy))
            (0,identity_policy/* checkCertificate */.yF)(policy, signer.certificate);
        return signer;
    };
}
/** The evidence of an attestation is for its statement: it is verified once, and the subject each time. */
function oncePerAttestation(verifyEvidence) {
    const attested = new WeakMap();
    return (bundle, subject, managed) => {
        const { content } = bundle;
        if (content.$case === 'messageSignature')
            return verifyEvidence(bundle, subject, managed);
        const known = attested.get(bundle);
        if (known !== undefined && known.managed === managed) {
            checkEnvelope(content.dsseEnvelope, subject);
            return known.signer;
        }
        const signer = verifyEvidence(bundle, subject, managed);
        attested.set(bundle, { managed, signer });
        return signer;
    };
}
/**
 * One witness of each kind, unless the caller requires more. An instance without any log has timestamps as its only
 * witnesses (client spec 4.6, "No Transparency Service"). A certificate needs a time at which it must be valid. A key
 * needs no time, so either the log or the timestamp is enough.
 */
function limitsOf({ tlogs, ctlogs }, given) {
    if (!Object.values(given).every((limit) => Number.isInteger(limit) && limit > 0)) {
        throw new RangeError('thresholds are whole numbers from 1');
    }
    const logs = tlogs.length + ctlogs.length > 0 ? 1 : 0;
    const common = { tlogThreshold: logs, ctlogThreshold: logs };
    return {
        byCertificate: { ...common, timestampThreshold: 1, ...given },
        byKey: { ...common, timestampThreshold: 1 - logs, ...given },
    };
}
/** Checked first, so that the message names what is missing, not a consequence of it. */
function requireEntries(found, needed) {
    if (found >= needed)
        return;
    const what = `the bundle has too few log entries for an instance with logs: ${found}, not ${needed}`;
    throw new failure/* Failure */.HR('log-entry-invalid', what, {
        remedy: "Download the bundle again, or give the trusted root of the instance that signed: `gh attestation trusted-root` prints the one of GitHub's own instance, which signs for private repositories and has no logs.",
    });
}
function requireAuthorities({ certificateAuthorities }) {
    if (certificateAuthorities.length > 0)
        return;
    const what = 'the trusted root has no certificate authority: it can verify only managed keys';
    throw new failure/* Failure */.HR('certificate-invalid', what, {
        remedy: 'Give the trusted root of the instance that issued the certificate, or the key of the signer.',
    });
}
/** Throws `log-entry-invalid` for an entry that the bundle has twice: the same body in the same log. */
function requireDifferent(entries) {
    const isSame = (one, other) => one.logId.keyId.equals(other.logId.keyId) && one.canonicalizedBody.equals(other.canonicalizedBody);
    if (entries.some((entry, index) => entries.slice(0, index).some((other) => isSame(entry, other))))
        throw new failure/* Failure */.HR('log-entry-invalid', 'the bundle has the same log entry twice');
}
/** Throws `timestamp-invalid` for a timestamp that is not valid or occurs twice. */
function timestampsIn({ verificationMaterial }, signature, material) {
    const responses = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    const found = responses.map(({ signedTimestamp }) => readTimestamp(signedTimestamp, signature, material));
    const different = new Set(found.map(({ serial, time }) => `${serial.toString('hex')} ${time.getTime()}`));
    if (different.size < found.length)
        throw new failure/* Failure */.HR('timestamp-invalid', 'the bundle has two timestamps of the same authority for the same time');
    return found;
}
/** Every verified time must be within the certificate's period of validity, both ends included. */
function checkTimes({ notBefore, notAfter }, times) {
    const outside = times.find((time) => !(notBefore <= time && time <= notAfter));
    if (outside !== undefined) {
        const window = `from ${notBefore.toISOString()} to ${notAfter.toISOString()}`;
        const what = `the signature is from ${outside.toISOString()}, but the certificate is valid ${window}`;
        throw new failure/* Failure */.HR('timestamp-invalid', what);
    }
}
/** Requires enough independent transparency logs, and enough independent sources for the time of the signature. */
function requireWitnesses(logs, timestamps, { tlogThreshold, timestampThreshold }) {
    const witnesses = logs.map(({ log }) => log.operator);
    const clocks = logs.filter(({ entry }) => isTimed(entry)).map(({ log }) => `log ${log.operator}`);
    clocks.push(...timestamps.map(({ operator }) => `authority ${operator}`));
    requireDistinct('log-entry-invalid', 'transparency logs', witnesses, tlogThreshold);
    requireDistinct('timestamp-invalid', 'sources of a verified time', clocks, timestampThreshold);
}
function requireCtLogs({ ctLogs }, trusted, needed) {
    const operators = trusted
        .filter(({ logID }) => ctLogs.includes(logID.toString('hex')))
        .map(({ operator }) => operator);
    requireDistinct('sct-invalid', 'certificate transparency logs', operators, needed);
}
function requireDistinct(code, what, found, needed) {
    const count = new Set(found).size;
    if (count < needed)
        throw new failure/* Failure */.HR(code, `the bundle has ${count} independent ${what}, and needs ${needed}`);
}

;// CONCATENATED MODULE: ./build/engine/verify-file.js
// A file, its bundle and the expected signer → verified, with what is known of the bundle: the same for all callers.










/**
 * Makes the function that verifies a file, for all callers. It converts trust material once (client spec, section 4).
 * It checks in this order what the bundle is, whether its evidence is valid for the file, who signed, and what the
 * predicate says. So what a message says about a signer or a predicate is proven.
 * In: roots as `parseTrustedRoot` returns them; the bundle must be valid with one of them, used without parts of
 * another. Out: a function that returns what is known of a verified file. It throws one Failure: what parseBundle,
 * checkKind and createVerifier throw, `certificate-identity` for a certificate without an issuer, what the check of a
 * signer throws, and `predicate-mismatch`.
 */
function createFileVerifier(...trustedRoots) {
    const verifiers = trustedRoots.map((root, index) => {
        return [`trusted root ${index + 1}`, { root, verify: createVerifier(root) }];
    });
    function verifyFile(file) {
        const { bundle: given } = file;
        if (Buffer.isBuffer(given))
            return { ...verifyBundle((0,bundle/* parseBundle */.QN)(given), file), bundleDigest: (0,external_node_crypto_.hash)('sha256', given, 'hex') };
        if ('content' in given)
            return verifyBundle(given, file);
        const { subject, predicateType } = file;
        const isFile = predicateType !== undefined && !('statement' in subject);
        const isLikely = isFile ? (bundle) => (0,statement_subject/* mayBeAbout */.Yz)(bundle, subject) : undefined;
        return (0,bundle_file/* holding */.G)(given, (bundle) => verifyBundle(bundle, file), isLikely);
    }
    function verifyBundle(bundle, file) {
        const { subject, signer, predicateType, predicate = [] } = file;
        const isStatement = 'statement' in subject;
        if (!isStatement)
            (0,statement_subject/* checkKind */.pK)(bundle, predicateType);
        const { root, signed } = (0,first_that_holds/* firstThatHolds */.k)('trusted roots verifies it', verifiers, ({ root: each, verify }) => {
            return { root: each, signed: verify(bundle, subject, signer) };
        });
        (0,predicate_policy/* checkPredicate */.y)(predicate, bundle);
        const { certificate, signedAt } = signed;
        const by = certificate === undefined ? { signedAt } : certifiedSigner(certificate, signed.signedAt);
        return {
            ...by,
            log: loggedEntry(bundle, root),
            predicateType: predicateType ?? (isStatement ? (0,statement_subject/* predicateTypeOf */.T4)(bundle) : undefined),
            bundleDigest: undefined,
        };
    }
    return verifyFile;
}
function certifiedSigner(certificate, signedAt) {
    const { identity, issuer, parsed } = certificate;
    if (issuer === undefined)
        throw new failure/* Failure */.HR('certificate-identity', 'the certificate names no OIDC issuer');
    return { identity, issuer, certificate, extensions: (0,fulcio_extensions/* readExtensions */.H)(parsed), signedAt };
}


/***/ }),

/***/ 57082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ MAX_TRUST_BYTES),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   jw: () => (/* binding */ wrongTime),
/* harmony export */   uk: () => (/* binding */ parseTrustJson)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
// JSON of trust material, read carefully: size first, then syntax.


/** The most bytes that are read. Trusted roots and signing configs have a few kilobytes. */
const MAX_TRUST_BYTES = 16 * 1024 * 1024;
/** A byte order mark: editors of Windows write it, and tools of Sigstore accept it. */
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);
/**
 * Parses a file of trust material. Its names may be lowerCamelCase or those of the schema, such as `signing_config`:
 * both are JSON of Protocol Buffers, and sigstore-python writes the latter.
 * In: its bytes, and its name for messages. Out: any JSON value, with names in lowerCamelCase.
 * @throws Failure `instance-invalid`, also if a name occurs twice, in the same spelling or in both
 */
function parseTrustJson(bytes, file) {
    if (bytes.length > MAX_TRUST_BYTES) {
        const what = `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} is ${bytes.length} bytes long; the limit is ${MAX_TRUST_BYTES}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('instance-invalid', what);
    }
    const fail = (what, cause) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('instance-invalid', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} cannot be read: ${what}`, { cause });
    const marked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    return lowerCamelCase((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(bytes.subarray(marked ? BYTE_ORDER_MARK.length : 0), fail), fail);
}
/** The value with the names of its objects in lowerCamelCase. The input is not nested deeply. */
function lowerCamelCase(value, fail) {
    if (Array.isArray(value))
        return value.map((each) => lowerCamelCase(each, fail));
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return value;
    const members = new Map();
    for (const [name, inner] of Object.entries(value)) {
        const camel = name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
        if (members.has(camel))
            throw fail(`it names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(camel)} twice`);
        members.set(camel, lowerCamelCase(inner, fail));
    }
    return Object.fromEntries(members);
}
/** The documents of an instance: their names in messages, and the option or input for them. */
const DOCUMENTS = [
    [
        'application/vnd.dev.sigstore.clienttrustconfig',
        'a client trust config',
        'give it as trust config (`instance`)',
    ],
    ['application/vnd.dev.sigstore.trustedroot', 'a trusted root', 'give it as `trusted-root`'],
    ['application/vnd.dev.sigstore.signingconfig', 'a signing config', 'give it as `signing-config`'],
    ['application/vnd.dev.sigstore.bundle', 'a bundle', 'it says nothing of an instance'],
];
/**
 * What a document really is if another one was expected, such as "a trusted root; give it as …"; undefined if its media
 * type does not show it. In: any JSON value, and the name of the expected document in messages.
 */
function misplaced(json, expected) {
    const type = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) && typeof json['mediaType'] === 'string' ? json['mediaType'] : '';
    const [, called, give] = DOCUMENTS.find(([start]) => type.startsWith(start)) ?? [];
    return called === undefined || called === expected ? undefined : `it is ${called}; ${give}`;
}
/** RFC 3339, section 5.6, with the capitals that JSON of Protocol Buffers has. */
const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
/**
 * What is wrong with the times of a `validFor` in trust material. JavaScript would read many other texts as times, some
 * of them in the time zone of this machine. In: any JSON value. Out: the field and what it must be, or undefined.
 */
function wrongTime(range) {
    for (const field of ['start', 'end']) {
        const text = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(range) ? (range[field] ?? undefined) : undefined;
        if (text !== undefined && !isTime(text))
            return { field, what: `is not a time (RFC 3339): ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}` };
    }
    return undefined;
}
function isTime(text) {
    const day = typeof text === 'string' ? TIME.exec(text)?.[1] : undefined;
    if (day === undefined || Number.isNaN(Date.parse(String(text))))
        return false;
    return new Date(day).toISOString().startsWith(day); // February 30 would become March 2
}


/***/ }),

/***/ 82879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ assertComplete),
/* harmony export */   Up: () => (/* binding */ logKey),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _trust_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57082);
// The trusted root: the trusted authorities and logs, and their periods (protobuf-specs, sigstore_trustroot.proto).





const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/** Far more than any instance needs; limits the work that a hostile file can cause. */
const MAX_INSTANCES = 256;
/**
 * Reads a trusted root.
 * In: parsed JSON, and the name of the file for messages. Out: a root in which every key and certificate parses, every
 * time range is valid, and at least one transparency log or timestamp authority is named. Other missing parts are
 * reported when something is verified with the root: a managed key needs no certificate authority (call assertComplete
 * where everything is needed).
 * @throws Failure `instance-invalid`, naming file and field
 */
function parseTrustedRoot(json, file) {
    const refuse = (field, what, cause) => {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('instance-invalid', `the trusted root ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} is not usable: ${field} ${what}`, {
            cause,
        });
    };
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json))
        return refuse('the document', 'must be an object');
    const other = (0,_trust_json_js__WEBPACK_IMPORTED_MODULE_4__/* .misplaced */ .j5)(json, 'a trusted root');
    if (other !== undefined)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('instance-invalid', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} is not a trusted root: ${other}`);
    if (!MEDIA_TYPES.includes(String(json.mediaType)))
        refuse('mediaType', `is unknown: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(json.mediaType)}`);
    checkTimes(json, refuse);
    const root = readRoot(json, refuse);
    for (const field of ['certificateAuthorities', 'ctlogs', 'tlogs', 'timestampAuthorities']) {
        const count = root[field].length;
        if (count > MAX_INSTANCES)
            refuse(field, `has ${count} items; the limit is ${MAX_INSTANCES}`);
    }
    if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0)
        refuse('tlogs', 'must have at least one item, or timestampAuthorities must: without both, no signature has a verified time');
    for (const kind of ['tlogs', 'ctlogs']) {
        root[kind].forEach((log, index) => {
            checkLog(log, (field, what, cause) => refuse(`${kind}[${index}].${field}`, what, cause));
        });
    }
    for (const kind of ['certificateAuthorities', 'timestampAuthorities']) {
        root[kind].forEach((authority, index) => {
            checkAuthority(authority, (field, what, cause) => refuse(`${kind}[${index}].${field}`, what, cause));
        });
    }
    return root;
}
/** Throws `instance-invalid` for a root that lacks something that every new bundle is verified with. */
function assertComplete(root, file) {
    for (const field of ['certificateAuthorities', 'ctlogs', 'tlogs']) {
        if (root[field].length > 0)
            continue;
        const what = `the trusted root ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} is not usable: ${field} must have at least one item`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('instance-invalid', what);
    }
}
/**
 * The public key of a transparency log or certificate transparency log.
 * In: the log from the trusted root. Out: the key; RSA keys may be PKCS#1 or SubjectPublicKeyInfo.
 * @throws Error when the bytes are not a key
 */
function logKey(log) {
    const key = log.publicKey?.rawBytes ?? Buffer.alloc(0);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'spki' });
    }
    catch {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'pkcs1' });
    }
}
function readRoot(json, refuse) {
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(json);
    }
    catch (cause) {
        return refuse('a value', `cannot be read: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cause instanceof Error ? cause.message : cause)}`, cause);
    }
}
/** Checked before the library reads them by rules of its own. */
function checkTimes(json, refuse) {
    for (const kind of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
        const list = json[kind];
        for (const [index, item] of Array.isArray(list) ? list.entries() : []) {
            const log = kind.endsWith('logs');
            const holder = log && (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(item) ? item.publicKey : item;
            const wrong = (0,_trust_json_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongTime */ .jw)((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(holder) ? holder.validFor : undefined);
            const path = `${kind}[${index}].${log ? 'publicKey.' : ''}validFor`;
            if (wrong !== undefined)
                refuse(`${path}.${wrong.field}`, wrong.what);
        }
    }
}
function checkLog(log, refuse) {
    if (log.baseUrl === '')
        refuse('baseUrl', 'is missing');
    if (log.logId?.keyId.length !== 32)
        refuse('logId.keyId', 'must be 32 bytes');
    if (log.checkpointKeyId !== undefined && log.checkpointKeyId.keyId.length < 4)
        refuse('checkpointKeyId.keyId', 'must be at least 4 bytes');
    try {
        logKey(log);
    }
    catch (cause) {
        refuse('publicKey.rawBytes', 'is not a public key in DER', cause);
    }
    // Without it a verifier cannot know whether the key already belonged to the log; the conformance suite refuses it,
    // too.
    if (log.publicKey?.validFor?.start === undefined)
        refuse('publicKey.validFor.start', 'is missing');
    checkRange(log.publicKey?.validFor, 'publicKey.validFor', refuse);
}
function checkAuthority(authority, refuse) {
    const certificates = authority.certChain?.certificates ?? [];
    if (certificates.length === 0)
        refuse('certChain.certificates', 'must have at least one item');
    certificates.forEach(({ rawBytes }, index) => {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(rawBytes);
        }
        catch (cause) {
            refuse(`certChain.certificates[${index}].rawBytes`, 'is not a certificate in DER', cause);
        }
    });
    checkRange(authority.validFor, 'validFor', refuse);
}
function checkRange(range, field, refuse) {
    if (range?.start !== undefined && range.end !== undefined && range.end < range.start) {
        refuse(field, 'ends before it starts');
    }
}


/***/ }),

/***/ 81323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSigningCertificate)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _x509_certificate_timestamps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22710);
/* harmony import */ var _x509_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13925);
/* harmony import */ var _x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50101);




/** Object identifiers of Fulcio's own extensions and names. */
const FULCIO = {
    issuerV1: '1.3.6.1.4.1.57264.1.1',
    issuerV2: '1.3.6.1.4.1.57264.1.8',
    username: '1.3.6.1.4.1.57264.1.7',
};
const GENERAL_NAME = { otherName: 0, email: 1, uri: 6 };
/**
 * Reads a signing certificate and checks everything that needs no trusted root: it is an end-entity certificate for
 * code signing, with one subject alternative name and readable certificate timestamps.
 * In: DER. Out: the certificate; its chain, timestamps and validity are still unverified.
 * @throws Failure `certificate-invalid` or `sct-invalid`
 */
function readSigningCertificate(der) {
    try {
        const parsed = (0,_x509_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .hB)(der);
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .checkExtensions */ .$X)(parsed);
        checkPurpose(parsed);
        return {
            parsed,
            der,
            key: (0,_x509_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOf */ .kc)(parsed),
            identity: subjectAlternativeName(parsed),
            issuer: issuerOf(parsed),
            notBefore: parsed.notBefore,
            notAfter: parsed.notAfter,
            ctLogs: (0,_x509_certificate_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .readCtLogs */ .l)(parsed),
        };
    }
    catch (cause) {
        if (cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw cause;
        return (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('cannot be read', cause);
    }
}
function checkPurpose(certificate) {
    const { extBasicConstraints, extKeyUsage, issuer, subject } = certificate;
    if (extBasicConstraints?.isCA === true || issuer.equals(subject))
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('belongs to a certificate authority, not to a signer');
    if (!(0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedKeyUsages */ .Zd)(certificate).includes(_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .OID */ .Vx.codeSigning))
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('is not for code signing (extended key usage)');
    if (extKeyUsage?.digitalSignature === false)
        (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('is not for signatures (key usage)');
}
function subjectAlternativeName(certificate) {
    const names = certificate.extension(_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .OID */ .Vx.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length !== 1)
        return (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`must have one subject alternative name, but has ${names.length}`);
    if (name.tag.isContextSpecific(GENERAL_NAME.uri) || name.tag.isContextSpecific(GENERAL_NAME.email)) {
        return text(name.value);
    }
    const [type, value] = name.subs;
    if (name.tag.isContextSpecific(GENERAL_NAME.otherName) && type?.toOID() === FULCIO.username) {
        return text(value?.subs[0]?.value);
    }
    return (0,_x509_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)('has a subject alternative name of an unsupported type');
}
function issuerOf(certificate) {
    const current = certificate.extension(FULCIO.issuerV2);
    if (current !== undefined)
        return text(current.valueObj.subs[0]?.value);
    const former = certificate.extension(FULCIO.issuerV1);
    return former === undefined ? undefined : text(former.value);
}
/** Strict UTF-8: a lenient decoder could make two different names equal. */
function text(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}


/***/ }),

/***/ 91213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createChainCheck)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _x509_certificate_timestamps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22710);
/* harmony import */ var _x509_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13925);



/**
 * Makes the check. The certificate timestamps are verified once for each certificate and issuer: the result depends on
 * nothing else.
 */
function createChainCheck(material, ctlogThreshold) {
    const check = ({ parsed }, at) => {
        const issuer = issuerOf(parsed, at, material);
        (0,_x509_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .onceFor */ .bO)(parsed, check, () => {
            requireLogged(parsed, issuer, material, ctlogThreshold);
            return issuer;
        }, (known) => known === issuer);
    };
    return check;
}
function requireLogged(certificate, issuer, { ctlogs }, ctlogThreshold) {
    const logs = (0,_x509_certificate_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyCtLogs */ .S)(certificate, issuer, ctlogs);
    if (new Set(logs).size !== logs.length) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('sct-invalid', 'the certificate has two SCTs of one log');
    }
    if (logs.length < ctlogThreshold) {
        const count = logs.length === 0 ? 'no SCT' : `${logs.length} SCTs`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('sct-invalid', `the certificate has ${count} of logs in the trusted root, and needs ${ctlogThreshold}`);
    }
}
/** The certificate that issued this one, on a valid path. The time range in the trusted root must include `at`, too. */
function issuerOf(certificate, at, { certificateAuthorities }) {
    let why;
    for (const { findPath, validFor } of certificateAuthorities) {
        if (at < validFor.start || validFor.end < at)
            continue;
        try {
            const [, issuer] = findPath(certificate, at);
            if (issuer !== undefined)
                return issuer;
        }
        catch (cause) {
            why = cause;
        }
    }
    const detail = why instanceof Error
        ? why.message
        : `the trusted root has no certificate authority for ${at.toISOString()}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the certificate does not chain to the trusted root: ${detail}`, {
        cause: why,
    });
}


/***/ }),

/***/ 84687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ END_OF_TIME),
  j: () => (/* binding */ toMaterial)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/trust/trusted-root.js
var trusted_root = __webpack_require__(82879);
// EXTERNAL MODULE: ./build/verify/x509-cache.js
var x509_cache = __webpack_require__(13925);
// EXTERNAL MODULE: ./build/verify/x509-extensions.js
var x509_extensions = __webpack_require__(50101);
;// CONCATENATED MODULE: ./build/verify/x509/name-constraints.js

/**
 * By the tag of the GeneralName. Other kinds, such as the user names of Fulcio, have no rule for what is within a
 * subtree.
 */
const WITHIN = {
    1: (name, subtree) => isMailboxWithin(name_constraints_text(name), name_constraints_text(subtree)),
    2: (name, subtree) => isHostWithin(name_constraints_text(name), name_constraints_text(subtree), true),
    4: (name, subtree) => isDirectoryNameWithin(name, subtree),
    6: (name, subtree) => isHostWithin(hostOf(name_constraints_text(name)), name_constraints_text(subtree), false),
};
const DIRECTORY_NAME = 4;
/**
 * Checks the names of every certificate on a path against the constraints of each authority above it.
 * In: the path, from the leaf to the anchor. Throws Error for a name that is excluded, not permitted, or of a
 * constrained kind that cannot be compared.
 */
function checkNames(path) {
    for (const [depth, authority] of path.entries()) {
        const constraints = depth === 0 ? undefined : constraintsOf(authority);
        if (constraints === undefined)
            continue;
        for (const [below, certificate] of path.slice(0, depth).entries()) {
            // 6.1.3 (b): an authority that issued itself a certificate, for a new key, has its own name in it.
            if (below > 0 && certificate.subject.equals(certificate.issuer))
                continue;
            for (const name of namesOf(certificate))
                checkName(name, constraints);
        }
    }
}
function checkName({ kind, value }, { permitted, excluded }) {
    const isWithin = ({ value: subtree }) => {
        const within = WITHIN[kind];
        if (within === undefined)
            throw new Error('a name has constraints that are not supported');
        return within(value, subtree);
    };
    const ofKind = (subtree) => subtree.kind === kind;
    const allowed = permitted.filter(ofKind);
    if (excluded.filter(ofKind).some(isWithin) || (allowed.length > 0 && !allowed.some(isWithin)))
        throw new Error('the name constraints of an authority do not allow a name below it');
}
function constraintsOf(authority) {
    const extension = authority.extension(x509_extensions/* OID */.Vx.nameConstraints);
    if (extension === undefined)
        return undefined;
    const [sequence, ...others] = extension.valueObj.subs;
    const lists = sequence?.subs ?? [];
    const known = lists.every(({ tag }) => tag.isContextSpecific(0) || tag.isContextSpecific(1));
    if (lists.length === 0 || !known || others.length > 0)
        throw unreadable();
    const subtrees = (tag) => lists.filter((list) => list.tag.isContextSpecific(tag)).flatMap((list) => list.subs.map(readSubtree));
    return { permitted: subtrees(0), excluded: subtrees(1) };
}
/** Only the base: minimum and maximum are not used (RFC 5280, 4.2.1.10). */
function readSubtree({ subs }) {
    const [base, ...bounds] = subs;
    if (base === undefined || bounds.length > 0)
        throw unreadable();
    return toName(base);
}
/** The subject alternative names, and the subject unless it is empty. */
function namesOf(certificate) {
    const names = certificate.extension(x509_extensions/* OID */.Vx.subjectAltName)?.valueObj.subs[0]?.subs ?? [];
    const subject = certificate.tbsCertificate.subs[5];
    const own = subject === undefined || subject.subs.length === 0 ? [] : [subject];
    return [...names.map(toName), ...own.map((value) => ({ kind: DIRECTORY_NAME, value }))];
}
/** A directory name is a CHOICE of its own, so it is wrapped in a tag of its own. */
function toName(general) {
    const kind = general.tag.number;
    const [inner] = general.subs;
    return { kind, value: kind === DIRECTORY_NAME && inner !== undefined ? inner : general };
}
/** The subtree is a mailbox, all mailboxes of a host, or (if it starts with a period) those of the hosts below it. */
function isMailboxWithin(mailbox, subtree) {
    const at = mailbox.lastIndexOf('@');
    const host = mailbox.slice(at + 1);
    if (at < 1 || host === '')
        throw new Error('a mailbox cannot be compared with name constraints');
    const limit = subtree.lastIndexOf('@');
    if (limit === -1)
        return isHostWithin(host, subtree, false);
    const sameMailbox = mailbox.slice(0, at) === subtree.slice(0, limit);
    return sameMailbox && isHostWithin(host, subtree.slice(limit + 1), false);
}
/** `below`: whether a host name includes the hosts below it. A name that starts with a period means only those. */
function isHostWithin(host, subtree, below) {
    const [own, limit] = [host.toLowerCase().replace(/\.$/, ''), subtree.toLowerCase().replace(/\.$/, '')];
    if (limit === '')
        return true;
    if (limit.startsWith('.'))
        return own.endsWith(limit);
    return own === limit || (below && own.endsWith(`.${limit}`));
}
/** A URI without a host, or with a number as host, cannot be compared with host names. */
function hostOf(uri) {
    const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#:@[\]]+)(?::\d*)?(?:[/?#]|$)/i.exec(uri)?.[1] ?? '';
    if (host === '' || /^[\d.]+$/.test(host))
        throw new Error('a URI has no host to compare with name constraints');
    return host;
}
/** The name must begin with the relative names of the subtree. */
function isDirectoryNameWithin({ subs: name }, { subs: subtree }) {
    return subtree.every((relative, index) => {
        const own = name[index];
        return own !== undefined && comparable(own) === comparable(relative);
    });
}
/** Attributes in a fixed order, ignoring case and extra spaces (RFC 5280, section 7.1). */
function comparable({ subs }) {
    const attributes = subs.map(({ subs: [type, value] }) => {
        const words = value?.value.toString('utf8').toLowerCase().trim().replace(/\s+/g, ' ');
        return JSON.stringify([type?.toOID(), words]);
    });
    return attributes.sort().join();
}
const unreadable = () => new Error('name constraints cannot be read');
const name_constraints_text = ({ value }) => value.toString('latin1');

;// CONCATENATED MODULE: ./build/verify/x509/certification-path.js



/** No authority has a longer path. */
const MAX_PATH = 8;
/** Certificates with the same name and key could be ordered in millions of ways. */
const MAX_STEPS = 1000;
const ANY_PURPOSE = '2.5.29.37.0';
/** Places on a path, with the critical extensions that are allowed there in addition to those that all may have. */
const SIGNERS = { extensions: [] };
const AUTHORITIES = { extensions: [x509_extensions/* OID */.Vx.nameConstraints] };
/**
 * The valid path from a certificate to the trust anchor, both included, at a given time and for a given purpose. The
 * anchor is the last certificate of the authority, which may be an intermediate one (sigstore_trustroot.proto), or any
 * root certificate in the chain.
 * @throws Error with the reason why no path is valid
 */
function verifyPath(leaf, chain, at, purpose) {
    let why;
    for (const path of pathsFrom([leaf], chain, { left: MAX_STEPS })) {
        try {
            checkPath(path, at, purpose);
            return path;
        }
        catch (cause) {
            why = cause;
        }
    }
    throw why ?? new Error('none of its authorities issued the certificate');
}
/**
 * Makes verifyPath for the certificates of one authority and one purpose. A path that held is kept for its certificate:
 * of all that is checked only the validity of its certificates depends on the time, and that is checked each time.
 */
function createPathFinder(chain, purpose) {
    const findPath = (leaf, at) => (0,x509_cache/* onceFor */.bO)(leaf, findPath, () => verifyPath(leaf, chain, at, purpose), (path) => path.every((certificate) => certificate.validForDate(at)));
    return findPath;
}
function* pathsFrom(path, chain, steps) {
    const top = path.at(-1);
    if (top === undefined || steps.left <= 0)
        return;
    steps.left -= 1;
    if (path.length > 1 && (top === chain.at(-1) || issued(top, top)))
        yield path;
    if (path.length === MAX_PATH)
        return;
    for (const issuer of chain) {
        if (!path.includes(issuer) && issued(issuer, top))
            yield* pathsFrom([...path, issuer], chain, steps);
    }
}
function issued(issuer, certificate) {
    try {
        return issuer.subject.equals(certificate.issuer) && certificate.verify(issuer);
    }
    catch {
        return false;
    }
}
function checkPath(path, at, purpose) {
    for (const [depth, certificate] of path.entries()) {
        const refuse = (what) => {
            throw new Error(depth === 0 ? `the certificate ${what}` : `an authority's certificate ${what}`);
        };
        if (!certificate.validForDate(at))
            refuse(`is not valid at ${at.toISOString()}`);
        // The certificates of authorities are on many paths.
        const place = depth === 0 ? SIGNERS : AUTHORITIES;
        const fault = (0,x509_cache/* onceFor */.bO)(certificate, place, () => findFault(certificate, place.extensions));
        if (fault !== undefined)
            refuse(fault);
        const usages = (0,x509_extensions/* extendedKeyUsages */.Zd)(certificate);
        if (usages.length > 0 && !usages.includes(purpose) && !usages.includes(ANY_PURPOSE))
            refuse('is for another purpose (extended key usage)');
        if (depth === 0)
            continue;
        if (!certificate.isCA)
            refuse('does not belong to a certificate authority (basic constraints, key usage)');
        const { pathLenConstraint } = certificate.extBasicConstraints ?? {};
        if (pathLenConstraint !== undefined && pathLenConstraint < depth - 1)
            refuse('does not allow so many authorities below it (path length)');
    }
    checkNames(path);
}
/** What is wrong with a certificate by itself, whatever path it is on and at any time; undefined if nothing is. */
function findFault(certificate, extensions) {
    if (!hasRealTimes(certificate))
        return 'has a validity time that does not exist';
    if (!hasOneAlgorithm(certificate))
        return 'names two signature algorithms';
    return (0,x509_extensions/* findExtensionFault */.xW)(certificate, extensions);
}
/** RFC 5280, 4.1.1.2: the signed algorithm and the one next to the signature are the same. */
function hasOneAlgorithm({ root, tbsCertificate }) {
    const [inner, outer] = [tbsCertificate.subs[2], root.subs[1]];
    return inner !== undefined && outer !== undefined && inner.toDER().equals(outer.toDER());
}
/** RFC 5280, 4.1.2.5: whole seconds in UTC. A parser would read February 30 as March 2. */
function hasRealTimes({ tbsCertificate, notBefore, notAfter }) {
    const texts = tbsCertificate.subs[4]?.subs.map(({ value }) => value.toString('latin1')) ?? [];
    return [notBefore, notAfter].every((time, index) => {
        const digits = time.toISOString().replace(/\.\d+|[-:T]/g, '');
        const text = texts[index] ?? '';
        return text.length >= '700101000000Z'.length && digits.endsWith(text);
    });
}

;// CONCATENATED MODULE: ./build/verify/trust-material.js
// The trusted root in the form that verification uses, converted once.





const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8.64e15);
/**
 * Converts a trusted root.
 * In: a root as `parseTrustedRoot` returns it. Out: keys and certificates, with their windows of validity.
 * @throws Error when a key or certificate does not parse
 */
function toMaterial(root) {
    return {
        certificateAuthorities: root.certificateAuthorities.map((authority) => {
            const read = readAuthority(authority);
            return { ...read, findPath: createPathFinder(read.certChain, x509_extensions/* OID */.Vx.codeSigning) };
        }),
        timestampAuthorities: root.timestampAuthorities.map((authority) => {
            const read = readAuthority(authority);
            return { ...read, findPath: createPathFinder(read.certChain.slice(1), x509_extensions/* OID */.Vx.timeStamping) };
        }),
        tlogs: root.tlogs.map(toLog),
        ctlogs: root.ctlogs.map(toLog),
    };
}
function readAuthority({ certChain, validFor, operator }) {
    return {
        certChain: (certChain?.certificates ?? []).map(({ rawBytes }) => (0,x509_cache/* parseCertificate */.hB)(rawBytes)),
        validFor: { start: validFor?.start ?? BEGINNING_OF_TIME, end: validFor?.end ?? END_OF_TIME },
        operator: operator === '' ? fingerprint(certChain?.certificates[0]?.rawBytes) : operator,
    };
}
function toLog(log) {
    const { logId, checkpointKeyId, publicKey, baseUrl, operator } = log;
    return {
        baseURL: baseUrl,
        // Entries and SCTs carry the whole identifier; a checkpoint's key hint is its first four bytes.
        logID: logId?.keyId ?? Buffer.alloc(0),
        checkpointKeyId: checkpointKeyId?.keyId ?? logId?.keyId ?? Buffer.alloc(0),
        publicKey: (0,trusted_root/* logKey */.Up)(log),
        validFor: {
            start: publicKey?.validFor?.start ?? BEGINNING_OF_TIME,
            end: publicKey?.validFor?.end ?? END_OF_TIME,
        },
        operator: operator === '' ? fingerprint(logId?.keyId) : operator,
    };
}
/** Used as operator if the root names none: then each key has its own operator. */
function fingerprint(bytes) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(bytes ?? '')
        .digest('hex');
}


/***/ }),

/***/ 50101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ checkExtensions),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vx: () => (/* binding */ OID),
/* harmony export */   XI: () => (/* binding */ extendedKeyUsageIsCritical),
/* harmony export */   Zd: () => (/* binding */ extendedKeyUsages),
/* harmony export */   xW: () => (/* binding */ findExtensionFault)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);

const OID = {
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};
/** The extensions that verification applies; only these may be marked critical. */
const UNDERSTOOD = [OID.keyUsage, OID.subjectAltName, OID.basicConstraints, OID.extendedKeyUsage];
/**
 * Checks that a signing certificate has each extension only once, and no critical one that is not supported (RFC 5280,
 * section 4.2). Throws `certificate-invalid`.
 */
function checkExtensions(certificate) {
    const fault = findExtensionFault(certificate);
    if (fault !== undefined)
        refuse(fault);
}
/**
 * The same for any certificate, which may also have the critical extensions in `besides`. Undefined: all are supported.
 */
function findExtensionFault({ extensions }, besides = []) {
    const seen = new Set();
    for (const { subs } of extensions) {
        const [type, critical] = subs;
        const name = type?.toOID() ?? '';
        if (seen.has(name))
            return `has the extension ${name} twice`;
        seen.add(name);
        const understood = UNDERSTOOD.includes(name) || besides.includes(name);
        if (subs.length === 3 && critical?.toBoolean() === true && !understood)
            return `has the critical extension ${name}, which is not supported`;
    }
    return undefined;
}
/** The extended key usages of a certificate, as object identifiers; empty without the extension (RFC 5280, 4.2.1.12). */
function extendedKeyUsages(certificate) {
    const usages = certificate.extension(OID.extendedKeyUsage)?.valueObj.subs[0]?.subs ?? [];
    return usages.map((usage) => usage.toOID());
}
/** Whether the extended key usage is marked critical, as RFC 3161 (2.3) requires for timestamp authorities. */
function extendedKeyUsageIsCritical(certificate) {
    return certificate.extension(OID.extendedKeyUsage)?.critical === true;
}
/** Throws `certificate-invalid` with what is wrong with a signing certificate. */
function refuse(what, cause) {
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the signing certificate ${what}`, { cause });
}


/***/ }),

/***/ 22710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ verifyCtLogs),
/* harmony export */   l: () => (/* binding */ readCtLogs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _encoding_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13247);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
// Signed certificate timestamps in a certificate (RFC 6962, section 3): read strictly, with the logs that issued them.




/** The tag of the extensions in a certificate (RFC 5280, 4.1). */
const EXTENSIONS = 3;
/**
 * The identifiers of the logs whose timestamps a certificate has, hex; empty without the extension.
 * @throws Failure `sct-invalid` for a list with bytes after it, or a timestamp that is not of version 1
 */
function readCtLogs(certificate) {
    try {
        return signedTimestamps(certificate).map(({ logID }) => logID.toString('hex'));
    }
    catch (cause) {
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('sct-invalid', 'the signed certificate timestamps in the certificate cannot be read', {
            cause,
        });
    }
}
/** The library ignores bytes after the declared length of the list, and accepts every version. */
function signedTimestamps(certificate) {
    const extension = certificate.extension(_sigstore_core__WEBPACK_IMPORTED_MODULE_1__.EXTENSION_OID_SCT);
    const timestamps = certificate.extSCT?.signedCertificateTimestamps;
    if (extension === undefined || timestamps === undefined)
        return [];
    const [list, ...others] = extension.valueObj.subs;
    if (list === undefined || others.length > 0 || list.value.length !== list.value.readUInt16BE(0) + 2)
        throw new Error('there is data after the list');
    if (timestamps.some(({ version }) => version !== 0))
        throw new Error('a timestamp is not of version 1');
    return timestamps;
}
/**
 * The logs whose timestamps are valid, hex. A timestamp of a log that is not in the trusted root proves nothing. It is
 * ignored, so that it cannot invalidate a good one. Every other timestamp must be valid.
 * In: the certificate, the certificate of its issuer, and the trusted logs.
 * @throws Failure `sct-invalid`
 */
function verifyCtLogs(certificate, issuer, logs) {
    const known = signedTimestamps(certificate).filter((timestamp) => logs.some(({ logID }) => logID.equals(timestamp.logID)));
    const signed = preCertificate(certificate, issuer);
    for (const timestamp of known) {
        const { logID, datetime } = timestamp;
        const holds = logs.some((log) => log.logID.equals(logID) &&
            log.validFor.start <= datetime &&
            datetime <= log.validFor.end &&
            timestamp.verify(signed, log.publicKey));
        if (!holds)
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('sct-invalid', 'the SCT of a log in the trusted root is not valid, or was not at its time');
    }
    return known.map(({ logID }) => logID.toString('hex'));
}
/** PreCert (3.2): the hash of the issuer's key, and the signed part of the certificate, without the timestamps. */
function preCertificate(certificate, issuer) {
    const others = certificate.extensions.filter(({ subs: [type] }) => type?.toOID() !== _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.EXTENSION_OID_SCT);
    const { tbsCertificate } = certificate;
    const own = tbsCertificate.subs.find(({ tag }) => tag.isContextSpecific(EXTENSIONS));
    const fields = tbsCertificate.subs.map((field) => {
        const [list, ...rest] = field === own ? field.subs : [];
        // Anything next to the list stays: the log must have promised that, too.
        return list === undefined ? field : (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .withElements */ .q)(field, [(0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .withElements */ .q)(list, others), ...rest]);
    });
    const body = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .withElements */ .q)(tbsCertificate, fields).toDER();
    const length = Buffer.alloc(3);
    length.writeUIntBE(body.length, 0, 3);
    return Buffer.concat([(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(issuer.publicKey).digest(), length, body]);
}


/***/ })

};
