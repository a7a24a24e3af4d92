export const id = 386;
export const ids = [386];
export const modules = {

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identity: () => (/* binding */ identity)
/* harmony export */ });
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3750);
/* harmony import */ var _identity_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5178);
/* harmony import */ var _trust_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1342);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6474);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);
// `sigstore-sign identity`: claim by claim, what Fulcio would make of a token.





/** Shows a token without showing it. Exit status 0 when Fulcio would issue a certificate, 3 when not. */
async function identity(options, context) {
    const choice = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceChoice */ .NA)(options, context);
    const { newToken } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .LU)(options, (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .commandHttp */ .W1)(context), context);
    const inspected = (0,_identity_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectToken */ .e)(await newToken());
    const inspection = (0,_trust_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublic */ .Ul)(choice) ? inspected : withoutIssuerProblems(inspected);
    if (options.has('json'))
        context.print(`${JSON.stringify(toJson(inspection), null, 2)}\n`);
    else
        context.print(toText(inspection));
    for (const notice of inspection.notices)
        context.say(`note: ${notice}\n`);
    return inspection.problems.length === 0 ? _diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok : _diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.identity;
}
/** Which issuers an instance of one's own trusts is known to its Fulcio alone. */
function withoutIssuerProblems(inspection) {
    const problems = inspection.problems.filter(({ code }) => !code.startsWith('issuer-'));
    if (problems.length === inspection.problems.length)
        return inspection;
    const notice = `whether this instance trusts the issuer ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(inspection.issuer)}, its Fulcio alone can tell`;
    return { ...inspection, problems, notices: [...inspection.notices, notice] };
}
/** Every key is always there: null stands for what the token does not have. */
function toJson(inspection) {
    const { notBefore, expires, issuer, kind, identity: name, federatedIssuer, claims, problems } = inspection;
    return {
        issuer,
        kind,
        identity: name ?? null,
        federatedIssuer,
        notBefore: notBefore?.toISOString() ?? null,
        expires: expires.toISOString(),
        claims: claims.map((claim) => ({ ...claim, value: claim.value ?? null })),
        problems,
    };
}
function toText(inspection) {
    const { issuer, federatedIssuer, kind, identity: name, notBefore, expires, claims, problems } = inspection;
    const facts = [
        ['kind', kind],
        ['identity', name === undefined ? 'only Fulcio can tell' : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)],
        ['issuer', (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(issuer)],
        ...(federatedIssuer === issuer ? [] : [['verify as', (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(federatedIssuer)]]),
        [
            'valid',
            `${notBefore === undefined ? '' : `from ${notBefore.toISOString()} `}to ${expires.toISOString()}`,
        ],
    ];
    const width = Math.max(...claims.map((claim) => claim.name.length));
    const rows = claims
        .filter(({ present, required }) => present || required)
        .map(({ name: claim, required, present, value }) => {
        const text = present ? (typeof value === 'string' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(value) : JSON.stringify(value)) : 'MISSING';
        return `  ${required ? '*' : ' '} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(claim).padEnd(width)}  ${text}`;
    });
    const lines = [
        ...facts.map(([label, value]) => `${label.padEnd(9)} ${value}`),
        '',
        'claims (* Fulcio needs it)',
        ...rows,
        '',
        ...problems.map(({ code, message }) => `problem: ${message} (${code})`),
        problems.length === 0 ? 'Fulcio would issue a certificate.' : 'Fulcio would refuse this token.',
    ];
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ inspectToken),
/* harmony export */   g: () => (/* binding */ requireIssuable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6547);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9907);
// Claim by claim: what Fulcio would make of a token, and everything it would refuse it for.



const STANDARD = ['iss', 'aud', 'sub', 'exp', 'iat', 'nbf'];
const STANDARD_REQUIRED = STANDARD.filter((name) => name !== 'nbf');
const ISSUER_CODES = ['issuer-ghes', 'issuer-ghe-com', 'issuer-unsupported'];
/**
 * What Fulcio would make of a token (Fulcio docs/oidc.md, docs/oid-info.md). `issuers` are those that its Fulcio
 * trusts; default: the public instance's. Throws nothing: problems are in the answer.
 */
function inspectToken(token, issuers = _issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLIC_ISSUERS */ .ZZ) {
    const { claims, issuer } = token;
    const row = (0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .findIssuer */ .P3)(issuer, issuers);
    const kind = (0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(issuer, claims, issuers);
    const rules = _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW[kind];
    const subject = { claims, issuer, row };
    const required = rules?.required ?? [];
    const missing = required.filter((name) => !Object.hasOwn(claims, name));
    return {
        issuer,
        kind,
        identity: rules?.identity(subject),
        federatedIssuer: row === undefined || row.federated === true ? token.federatedIssuer : issuer,
        notBefore: token.notBefore,
        expires: token.expiresAt,
        claims: viewClaims(claims, required, rules?.optional ?? []),
        problems: [
            ...issuerProblems(issuer, row),
            ...(missing.length === 0 ? [] : [missingProblem(missing)]),
            ...(rules?.problems(subject) ?? []),
        ],
        notices: [
            ...token.notices,
            ...(rules?.notices(subject) ?? ['the rules for this kind of identity are known to Fulcio alone']),
        ],
    };
}
/**
 * Throws the first problem of an inspection as a Failure. With `publicGood: false` (an instance of one's own) the
 * issuer is left to that instance's Fulcio.
 */
function requireIssuable(inspection, options) {
    const problem = inspection.problems.find(({ code }) => options.publicGood || !ISSUER_CODES.includes(code));
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(problem.code, problem.message);
}
function viewClaims(claims, required, optional) {
    const known = [...STANDARD, ...required, ...optional];
    const others = Object.keys(claims).filter((name) => !known.includes(name));
    return [...new Set([...known, ...others])].map((name) => {
        const present = Object.hasOwn(claims, name);
        return {
            name,
            required: required.includes(name) || STANDARD_REQUIRED.includes(name),
            present,
            value: present ? claims[name] : undefined,
        };
    });
}
function missingProblem(missing) {
    const names = missing.map((name) => `\`${name}\``).join(', ');
    return {
        code: 'token-claim-missing',
        message: `the identity token lacks ${missing.length === 1 ? 'the claim' : 'the claims'} ${names}`,
    };
}
function issuerProblems(issuer, row) {
    if (row !== undefined)
        return [];
    const shown = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer);
    switch ((0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(issuer)) {
        case 'ghe.com':
            return [{ code: 'issuer-ghe-com', message: `the issuer ${shown} is a *.ghe.com enterprise's` }];
        case 'ghes':
            return [{ code: 'issuer-ghes', message: `the issuer ${shown} is a GitHub Enterprise Server` }];
        case 'github.com':
            return [
                {
                    code: 'issuer-unsupported',
                    message: `the issuer ${shown} is GitHub's, but Fulcio takes only one path segment of letters, digits, - and _ after the host`,
                },
            ];
        case 'forgejo':
        case 'other':
            return [
                {
                    code: 'issuer-unsupported',
                    message: `the public Sigstore instance does not trust the issuer ${shown}`,
                },
            ];
    }
}


/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ GITHUB_OPTIONAL),
  MG: () => (/* binding */ GITHUB_REQUIRED),
  GW: () => (/* binding */ KINDS)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/issuers.js
var issuers = __webpack_require__(6547);
;// CONCATENATED MODULE: ./build/identity/uri.js
// How Fulcio writes a URI into a certificate: as Go's net/url prints what it has parsed, which is not always the claim.
/** RFC 3986 §3.3 and §3.5: where a part holds nothing else, Go leaves it as it is. */
const ALLOWED = /^[\w\-.~!$&'()*+,;=:@[\]/?%]*$/;
/** What stays when a part must be encoded as a whole. */
const KEPT_IN_PATH = /[\w\-.~$&+,/:;=@]/;
const KEPT_IN_FRAGMENT = /[\w\-.~$&+,/:;=@?!()*#]/;
/** An absolute http URL as a subject alternative name; undefined where Go, and so Fulcio, refuses it. */
function certificateUri(text) {
    if (/[\0-\x1f\x7f]|%(?![0-9a-f]{2})/i.test(text))
        return undefined;
    const parts = /^(https?:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(text);
    if (parts === null)
        return undefined;
    const [, origin = '', path = '', query = '', fragment] = parts;
    const end = fragment === undefined ? '' : `#${encodePart(fragment, KEPT_IN_FRAGMENT)}`;
    return origin + encodePart(path, KEPT_IN_PATH) + query + end;
}
function encodePart(part, kept) {
    if (ALLOWED.test(part))
        return part;
    const plain = Buffer.from(part.replace(/%([0-9a-f]{2})/gi, (_, hex) => `\0${hex}`));
    let encoded = '';
    for (let at = 0; at < plain.length; at += 1) {
        // A NUL cannot come from the text: it marks a byte that was encoded already.
        const escaped = plain[at] === 0;
        const byte = escaped ? Number.parseInt(plain.toString('latin1', at + 1, at + 3), 16) : (plain[at] ?? 0);
        if (escaped)
            at += 2;
        const character = String.fromCharCode(byte);
        const stays = byte < 0x80 && kept.test(character);
        encoded += stays ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return encoded;
}

;// CONCATENATED MODULE: ./build/identity/kinds.js
// What Fulcio makes of the claims of each kind of identity; a new kind is a new row.



const GITHUB_SERVER = 'https://github.com';
/** Claims of the ci-provider `github-workflow` (Fulcio v1.8.8, config/identity/config.yaml). */
const GITHUB_REQUIRED = [
    ...['job_workflow_ref', 'job_workflow_sha', 'workflow_ref', 'workflow_sha', 'workflow'],
    ...['repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'repository_visibility'],
    ...['ref', 'sha', 'event_name', 'runner_environment', 'run_id', 'run_attempt'],
];
/** The rest of what GitHub sends (docs: OpenID Connect reference), and `repo_property_*` for custom properties. */
const GITHUB_OPTIONAL = [
    ...['environment', 'ref_type', 'ref_protected', 'base_ref', 'head_ref', 'actor', 'actor_id'],
    ...['run_number', 'check_run_id', 'enterprise', 'enterprise_id', 'jti'],
];
const GITHUB = {
    required: GITHUB_REQUIRED,
    optional: GITHUB_OPTIONAL,
    identity: gitHubIdentity,
    problems: gitHubProblems,
    notices: gitHubNotices,
};
const EMAIL = {
    required: ['email'],
    optional: ['email_verified', 'federated_claims'],
    identity: ({ claims }) => (typeof claims['email'] === 'string' ? claims['email'] : undefined),
    problems: emailProblems,
    notices: ({ claims }) => typeof claims['email_verified'] === 'string'
        ? ['`email_verified` is text instead of true; Fulcio accepts it']
        : [],
};
/** Kinds whose rules Fulcio alone knows are not here. */
const KINDS = {
    email: EMAIL,
    'github-workflow': GITHUB,
};
/**
 * `{{ .url }}/{{ .job_workflow_ref }}`, where `url` is that of the server: github.com, unless a claim says otherwise or
 * the issuer is another server's. A Fulcio that writes github.com for those would certify names that are not theirs.
 */
function gitHubIdentity({ claims, issuer, row }) {
    const url = claims['url'] ?? (row === undefined ? serverOf(issuer) : GITHUB_SERVER);
    const workflow = claims['job_workflow_ref'];
    // Go prints null like this.
    if (workflow === null)
        return certificateUri(`${url}/<nil>`);
    return typeof workflow === 'string' ? certificateUri(`${url}/${workflow}`) : undefined;
}
function gitHubProblems(subject) {
    const workflow = subject.claims['job_workflow_ref'];
    if (typeof workflow !== 'string' || gitHubIdentity(subject) !== undefined)
        return [];
    const message = `\`job_workflow_ref\` cannot stand in a URI: ${(0,errors/* quote */.hD)(workflow)}; Fulcio refuses it`;
    return [{ code: 'token-claim-invalid', message }];
}
function serverOf(issuer) {
    const { origin } = new URL(issuer);
    const place = (0,issuers/* placeOf */.$t)(issuer);
    if (place === 'ghe.com')
        return origin.replace('//token.actions.', '//');
    return place === 'ghes' || place === 'forgejo' ? origin : GITHUB_SERVER;
}
function gitHubNotices({ claims, issuer }) {
    const notices = [];
    for (const name of [...GITHUB_REQUIRED, 'environment']) {
        if (!Object.hasOwn(claims, name))
            continue;
        const value = claims[name];
        const effect = name === 'job_workflow_ref' ? 'leaves the identity without a workflow' : 'is left out';
        if (value === '' && name !== 'environment')
            notices.push(`\`${name}\` is empty; Fulcio accepts that, and in the certificate it ${effect}`);
        else if (value === null)
            notices.push(`\`${name}\` is null; Fulcio accepts that and writes "<nil>" into the certificate`);
        else if (typeof value !== 'string')
            notices.push(`\`${name}\` is ${(0,errors/* quote */.hD)(value)} instead of text; Fulcio writes it as its own notation prints it`);
    }
    if (Object.hasOwn(claims, 'url'))
        notices.push(`the claim \`url\` (${(0,errors/* quote */.hD)(claims['url'])}) replaces https://github.com in the certificate`);
    if ((0,issuers/* placeOf */.$t)(issuer) === 'github.com' && new URL(issuer).pathname !== '/')
        notices.push(`the issuer belongs to an enterprise; verifiers must expect exactly ${(0,errors/* quote */.hD)(issuer)}`);
    return notices;
}
/** Fulcio reads these as booleans (pkg/identity/email/principal.go); everything else is an error there. */
const TRUE = [true, 'true', 'True'];
function emailProblems({ claims, row }) {
    const problems = [];
    const { email, email_verified: verified } = claims;
    if (typeof email === 'string' &&
        !/^[^\s@<>"(),:;[\\\]]+@[^\s@<>"(),:;[\\\]]+\.[^\s@.<>"(),:;[\\\]]+$/.test(email))
        problems.push({
            code: 'token-claim-invalid',
            message: `\`email\` is not an e-mail address: ${(0,errors/* quote */.hD)(email)}`,
        });
    if (!TRUE.includes(verified)) {
        const state = verified === undefined ? 'has no `email_verified`' : `has \`email_verified\`: ${(0,errors/* quote */.hD)(verified)}`;
        problems.push({
            code: 'email-unverified',
            message: `the identity token ${state}, where Fulcio needs true`,
        });
    }
    if (row?.federated === true && !hasConnector(claims['federated_claims']))
        problems.push({
            code: 'token-claim-missing',
            message: 'the identity token has no claim `federated_claims.connector_id`',
        });
    return problems;
}
function hasConnector(federated) {
    return typeof federated === 'object' && federated !== null && Object.hasOwn(federated, 'connector_id');
}


/***/ }),

/***/ 7410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ decoder),
/* harmony export */   Rd: () => (/* binding */ encoder),
/* harmony export */   WG: () => (/* binding */ encodeBase64),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   u8: () => (/* binding */ strictDecoder),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* unused harmony exports digest, uint32be, uint64be */
const encoder = new TextEncoder(), decoder = new TextDecoder(), strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}



/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ validateCritDuplicates),
/* harmony export */   Fw: () => (/* binding */ validateAlgorithms),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   J0: () => (/* binding */ validateB64),
/* harmony export */   MV: () => (/* binding */ encodeAsciiMember),
/* harmony export */   OX: () => (/* binding */ parseJoseHeader),
/* harmony export */   ac: () => (/* binding */ assertNotSet),
/* harmony export */   fV: () => (/* binding */ isJwkSet),
/* harmony export */   fz: () => (/* binding */ isDisjoint),
/* harmony export */   h2: () => (/* binding */ decodeBase64url),
/* harmony export */   ji: () => (/* binding */ serializeJoseHeader),
/* harmony export */   nI: () => (/* binding */ validateCrit),
/* harmony export */   qc: () => (/* binding */ JWS_RECOGNIZED)
/* harmony export */ });
/* unused harmony exports JWE_RECOGNIZED, assertUint8Array */
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
/* harmony import */ var _util_base64url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1445);
/* harmony import */ var _buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return (0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return (0,_buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(_buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .strictDecoder */ .u8.decode((0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JOSENotSupported */ .T0(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JWSInvalid */ .Ye('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}



/***/ }),

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7410);

const invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
  try {
    return (0,_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(typeof input == "string" ? input : _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .decoder */ .D0.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function encode(input) {
  return (0,_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase64 */ .WG)(typeof input == "string" ? _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .encoder */ .Rd.encode(input) : input, !0);
}



/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decodeJwt)
/* harmony export */ });
/* harmony import */ var _base64url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1445);
/* harmony import */ var _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7410);
/* harmony import */ var _lib_validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7784);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5674);




function decodeJwt(jwt) {
  if (typeof jwt != "string")
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JWTInvalid */ .Dp("JWTs must use Compact JWS serialization, JWT must be a string");
  const { 1: encodedPayload, length } = jwt.split(".");
  if (length === 5)
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JWTInvalid */ .Dp("Only JWTs using Compact JWS serialization can be decoded");
  if (length !== 3)
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JWTInvalid */ .Dp("Invalid JWT");
  if (!encodedPayload)
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JWTInvalid */ .Dp("JWTs must contain a payload");
  let claimsSetBytes;
  try {
    claimsSetBytes = (0,_base64url_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(encodedPayload);
  } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JWTInvalid */ .Dp("Failed to base64url decode the payload", { cause });
  }
  let claimsSet;
  try {
    claimsSet = JSON.parse(_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .strictDecoder */ .u8.decode(claimsSetBytes));
  } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JWTInvalid */ .Dp("Failed to parse the decoded payload as JSON", { cause });
  }
  if (!(0,_lib_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(claimsSet))
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JWTInvalid */ .Dp("Invalid JWT Claims Set");
  return claimsSet;
}



/***/ }),

/***/ 1196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeProtectedHeader)
/* harmony export */ });
/* harmony import */ var _lib_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7784);

function decodeProtectedHeader(token) {
  let encodedProtectedHeader;
  if (typeof token == "string") {
    const parts = token.split(".");
    (parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
  } else if (typeof token == "object" && token)
    if ("protected" in token)
      encodedProtectedHeader = token.protected;
    else
      throw new TypeError("Token does not contain a Protected Header");
  const invalid = "Invalid Token or Protected Header formatting";
  if (typeof encodedProtectedHeader != "string" || !encodedProtectedHeader)
    throw new TypeError(invalid);
  return (0,_lib_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJoseHeader */ .OX)(encodedProtectedHeader, TypeError, invalid);
}



/***/ }),

/***/ 5674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ JWKSMultipleMatchingKeys),
/* harmony export */   BT: () => (/* binding */ JWKSNoMatchingKey),
/* harmony export */   Dm: () => (/* binding */ JWKSInvalid),
/* harmony export */   Dp: () => (/* binding */ JWTInvalid),
/* harmony export */   Rb: () => (/* binding */ JOSEAlgNotAllowed),
/* harmony export */   T0: () => (/* binding */ JOSENotSupported),
/* harmony export */   Ye: () => (/* binding */ JWSInvalid),
/* harmony export */   h2: () => (/* binding */ JWSSignatureVerificationFailed),
/* harmony export */   ie: () => (/* binding */ JWTClaimValidationFailed),
/* harmony export */   n: () => (/* binding */ JWTExpired)
/* harmony export */ });
/* unused harmony exports JOSEError, JWEDecryptionFailed, JWEInvalid, JWKInvalid, JWKSTimeout */
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends JOSEError {
  static code = "ERR_JWKS_INVALID";
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}



/***/ })

};
