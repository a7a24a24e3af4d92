export const id = 5888;
export const ids = [5888];
export const modules = {

/***/ 18402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ splitJsonLines),
/* harmony export */   q: () => (/* binding */ isJsonLines)
/* harmony export */ });
// JSON Lines (jsonlines.org): documents without line breaks, one per line.
/** The most lines that `gh attestation download` writes. */
const MAX_LINES = 1000;
const [NEWLINE, OPEN, CLOSE] = [0x0a, 0x7b, 0x7d];
/** Tab, carriage return and space. */
const isBlank = (byte) => byte === 0x09 || byte === 0x0d || byte === 0x20;
/**
 * The objects of a JSON Lines file, each with its line number; undefined for a file that is one document or not JSON.
 * In: bytes; the caller limits their number. Throws the result of `fail` for a file of too many lines.
 */
function splitJsonLines(bytes, fail) {
    if (!isJsonLines(bytes))
        return undefined;
    const found = [];
    let line = 0;
    for (let start = 0; start < bytes.length;) {
        line += 1;
        if (line > MAX_LINES)
            throw fail(`it has more than ${MAX_LINES} lines`);
        const end = bytes.indexOf(NEWLINE, start);
        const text = bytes.subarray(start, end === -1 ? bytes.length : end);
        if (!text.every(isBlank))
            found.push({ line, bytes: text });
        start += text.length + 1;
    }
    return found;
}
/** Whether one line ends with `}` and the next begins with `{`: that is impossible within one JSON document. */
function isJsonLines(bytes) {
    for (let end = bytes.indexOf(NEWLINE); end !== -1;) {
        let [before, after] = [end - 1, end + 1];
        while (isBlank(bytes[before]))
            before -= 1;
        while (isBlank(bytes[after]) || bytes[after] === NEWLINE)
            after += 1;
        if (bytes[before] === CLOSE && bytes[after] === OPEN)
            return true;
        end = bytes.indexOf(NEWLINE, after);
    }
    return false;
}


/***/ }),

/***/ 75888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadInstance: () => (/* binding */ loadInstance),
  loadTrustedRoot: () => (/* binding */ loadTrustedRoot),
  loadTrustedRoots: () => (/* binding */ loadTrustedRoots)
});

// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(18402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(75102);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __webpack_require__(66698);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./build/trust/trust-json.js
var trust_json = __webpack_require__(57082);
;// CONCATENATED MODULE: ./build/trust/signing-config.js
// The signing config: the services to use now (protobuf-specs, SigningConfig v0.2; client spec, section 2).






const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * The only major version of each service except Rekor that this client supports. For historical reasons, version 1 in
 * the config means Fulcio's API v2 endpoint.
 */
const FIRST = [1];
const LISTS = ['caUrls', 'rekorTlogUrls', 'tsaUrls', 'oidcUrls'];
/**
 * Reads a signing config.
 * In: parsed JSON, and the name of the file for messages. Out: the config; its services are checked when they are
 * selected.
 * @throws Failure `instance-invalid`
 */
function parseSigningConfig(json, file) {
    const other = (0,trust_json/* misplaced */.j5)(json, 'a signing config');
    if (other !== undefined)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a signing config: ${other}`);
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== MEDIA_TYPE) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: mediaType must be ${MEDIA_TYPE}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    for (const list of LISTS) {
        const services = json[list];
        for (const [index, service] of Array.isArray(services) ? services.entries() : []) {
            const wrong = (0,trust_json/* wrongTime */.jw)((0,strict_json/* isRecord */.u4)(service) ? service.validFor : undefined);
            if (wrong === undefined)
                continue;
            const what = `${list}[${index}].validFor.${wrong.field} ${wrong.what}`;
            throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
        }
    }
    try {
        return dist.SigningConfig.fromJSON(json);
    }
    catch (cause) {
        const why = (0,failure/* quote */.hD)(cause instanceof Error ? cause.message : cause);
        throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} cannot be read: ${why}`, {
            cause,
        });
    }
}
/** Whether the config names a Rekor of this major version that is valid now. */
function offersRekor(config, version, now) {
    return usable(config, { list: 'rekorTlogUrls', versions: [version] }, now).length > 0;
}
/**
 * Chooses the services to use: valid now (ends inclusive), of the highest major version that both sides support, the
 * newest of each operator, as many as the selector requires.
 * @throws Failure `instance-invalid` when the config does not have enough services, naming file and field; `clock-skew`
 * when it would have them only later
 */
function selectServices(config, file, { now, rekorVersion }) {
    const choose = (want) => signing_config_select(config, want, file, now);
    const versions = rekorVersion === undefined ? rekor_versions/* REKOR_VERSIONS */.SK : [rekorVersion];
    const rekor = choose({ list: 'rekorTlogUrls', versions, config: config.rekorTlogConfig });
    const [fulcio] = choose({ list: 'caUrls', versions: FIRST }).chosen;
    if (fulcio === undefined)
        throw unusable(file, 'caUrls has no usable service');
    const untimed = rekor.chosen.find(({ majorApiVersion }) => !rekor_versions/* REKOR */.GS[majorApiVersion].givesTime);
    if (untimed !== undefined && config.tsaUrls.length === 0) {
        const log = `Rekor v${untimed.majorApiVersion}`;
        throw unusable(file, `tsaUrls is empty, but ${log} needs a timestamp authority: the log gives no time`);
    }
    const timestamp = config.tsaUrls.length === 0
        ? { chosen: [], spare: [] }
        : choose({ list: 'tsaUrls', versions: FIRST, config: config.tsaConfig });
    const oidc = usable(config, { list: 'oidcUrls', versions: FIRST }, now)[0];
    return { fulcio, rekor, timestamp, oidc: oidc && (0,service_url/* parseServiceUrl */.i)(oidc.url, `oidcUrls of ${(0,failure/* quote */.hD)(file)}`) };
}
function unusable(file, what) {
    return new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
}
function ofVersions(services, versions) {
    const isSpoken = (service) => versions.some((version) => version === service.majorApiVersion);
    return services.filter(isSpoken);
}
/** Services of the highest supported version that are valid now, newest first. */
function usable(config, { list, versions }, now) {
    const valid = ofVersions(config[list], versions).filter(({ validFor }) => !(validFor?.start !== undefined && !(validFor.start <= now)) &&
        !(validFor?.end !== undefined && !(now <= validFor.end)));
    const highest = Math.max(...valid.map(({ majorApiVersion }) => majorApiVersion));
    const start = ({ validFor }) => validFor?.start?.getTime() ?? 0;
    return valid
        .filter(({ majorApiVersion }) => majorApiVersion === highest)
        .sort((left, right) => start(right) - start(left));
}
function signing_config_select(config, want, file, now) {
    const byOperator = new Map();
    for (const service of usable(config, want, now)) {
        if (!byOperator.has(service.operator))
            byOperator.set(service.operator, service);
    }
    const found = [...byOperator.values()];
    const count = wanted(want, found.length, file);
    if (found.length < count || count === 0)
        throw tooFew(config, want, { file, now, found: found.length, count });
    const services = found.map(({ url, majorApiVersion, operator }) => {
        return { url: (0,service_url/* parseServiceUrl */.i)(url, `${want.list} of ${(0,failure/* quote */.hD)(file)}`), majorApiVersion, operator };
    });
    return { chosen: services.slice(0, count), spare: services.slice(count) };
}
/** If every service becomes valid only later, the clock of this machine is a more likely cause than the file. */
function tooFew(config, { list, versions }, { file, now, found, count }) {
    const starts = ofVersions(config[list], versions).map(({ validFor }) => validFor?.start);
    const [first] = starts.toSorted((a, b) => Number(a) - Number(b));
    if (first !== undefined && starts.every((start) => start !== undefined && start > now))
        return new failure/* Failure */.HR('clock-skew', `the clock of this machine shows ${now.toISOString()}, but the first service in ${list} of the signing config ${(0,failure/* quote */.hD)(file)} is valid only from ${first.toISOString()}`, {
            remedy: `Synchronise the clock of this machine (NTP). If it is right, correct the times in ${(0,failure/* quote */.hD)(file)}.`,
        });
    const names = versions.map((version) => `v${version}`).join(' or ');
    const have = `has ${found} of version ${names} that are valid at ${now.toISOString()}`;
    return unusable(file, `${list} ${have}, each of a different operator; ${Math.max(count, 1)} needed`);
}
function wanted({ list, config }, available, file) {
    if (list === 'caUrls')
        return 1;
    const field = list === 'tsaUrls' ? 'tsaConfig' : 'rekorTlogConfig';
    switch (config?.selector) {
        case dist.ServiceSelector.ANY:
            return 1;
        case dist.ServiceSelector.ALL:
            return available;
        case dist.ServiceSelector.EXACT:
            if (Number.isSafeInteger(config.count) && config.count > 0)
                return config.count;
            throw unusable(file, `${field}.count must be a whole number from 1, but is ${(0,failure/* quote */.hD)(config.count)}`);
        case dist.ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
        case undefined:
            throw unusable(file, `${field}.selector must be ANY, ALL or EXACT`);
    }
}

// EXTERNAL MODULE: ./build/trust/trusted-root.js
var trusted_root = __webpack_require__(82879);
;// CONCATENATED MODULE: ./build/trust/instance.js









const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';
/**
 * Loads what signing needs: the trusted root and the services to use at `now`.
 * @throws Failure `instance-invalid` for files and addresses, `trust-root-unavailable` for TUF, or a service class
 */
async function loadInstance(choice, context) {
    const { trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if ((trustedRootPath === undefined) !== (signingConfigPath === undefined)) {
        const [given, missing] = trustedRootPath === undefined ? ['signing-config', 'trusted-root'] : ['trusted-root', 'signing-config'];
        const what = `give ${missing} together with ${given}, both of the same instance`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    const { roots, configs } = await loadMaterial(choice, context, true);
    // An instance may offer a version of Rekor in a separate config, which is read only if that version is requested.
    const fits = ({ config }) => rekorVersion === undefined || offersRekor(config, rekorVersion, context.now);
    const chosen = configs.find(fits) ?? configs[0];
    if (chosen === undefined)
        throw new failure/* Failure */.HR('instance-invalid', 'the instance has no signing config');
    const services = selectServices(chosen.config, chosen.file, { now: context.now, rekorVersion });
    return { trustedRoot: onlyRoot(roots, choice), ...services };
}
/**
 * Loads what verifying our own bundles needs: the trusted root of the instance that signs.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoot(choice, context) {
    return onlyRoot(await loadTrustedRoots(choice, context), choice);
}
/**
 * Loads what verifying the bundles of others needs: only the trusted root, or all roots of a file of several, as
 * `gh attestation trusted-root` writes it. A bundle must be valid with one of them, used separately.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoots(choice, context) {
    return (await loadMaterial(choice, context, false)).roots;
}
function onlyRoot([root, ...others], { instance, trustedRootPath }) {
    const file = trustedRootPath ?? instance;
    if (root === undefined || others.length > 0)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} has ${others.length + 1} trusted roots; signing needs only that of its instance`);
    (0,trusted_root/* assertComplete */.Q9)(root, file);
    return root;
}
async function loadMaterial(choice, context, signing) {
    const { instance, trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if (trustedRootPath !== undefined) {
        if (instance !== 'public-good') {
            throw new failure/* Failure */.HR('instance-invalid', `instance ${(0,failure/* quote */.hD)(instance)} and trusted-root cannot be combined`);
        }
        const roots = parseRoots(await readPlace(trustedRootPath, 'trusted-root', context), trustedRootPath);
        if (!signing || signingConfigPath === undefined)
            return { roots, configs: [] };
        const json = await readJson(signingConfigPath, 'signing-config', context);
        const config = parseSigningConfig(json, signingConfigPath);
        return { roots, configs: [{ config, file: signingConfigPath }] };
    }
    if (instance === 'public-good' || instance === 'staging') {
        const own = rekorVersion && rekor_versions/* REKOR */.GS[rekorVersion].signingConfig;
        const optional = signing && own !== undefined ? [own] : [];
        const required = signing ? [TRUSTED_ROOT, SIGNING_CONFIG] : [TRUSTED_ROOT];
        return fromTuf(instance, required, optional, context);
    }
    return fromClientTrustConfig(await readJson(instance, 'instance', context), instance, signing);
}
/** A file of one trusted root, or of one per line (JSON Lines). */
function parseRoots(bytes, file) {
    const fail = (what) => new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} cannot be read: ${what}`);
    const lines = bytes.length > trust_json/* MAX_TRUST_BYTES */.SS ? undefined : (0,json_lines/* splitJsonLines */.E)(bytes, fail);
    if (lines === undefined)
        return [(0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(bytes, file), file)];
    return lines.map(({ line, bytes: text }) => {
        const called = `${file}:${line}`;
        return (0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(text, called), called);
    });
}
async function fromTuf(instance, required, optional, context) {
    const { fetchTargets } = await __webpack_require__.e(/* import() */ 1877).then(__webpack_require__.bind(__webpack_require__, 51877));
    const { repositoryOf } = await __webpack_require__.e(/* import() */ 9360).then(__webpack_require__.bind(__webpack_require__, 49360));
    const targets = await fetchTargets({ required, optional }, { ...repositoryOf(instance), ...context });
    const json = [...targets].map(([file, bytes]) => ({ file, json: (0,trust_json/* parseTrustJson */.uk)(bytes, file) }));
    const root = json.find(({ file }) => file === TRUSTED_ROOT);
    return {
        roots: [(0,trusted_root/* parseTrustedRoot */.t1)(root?.json, TRUSTED_ROOT)],
        configs: json
            .filter(({ file }) => file !== TRUSTED_ROOT)
            .map(({ file, json: value }) => ({ config: parseSigningConfig(value, file), file })),
    };
}
/** ClientTrustConfig v0.1 (sigstore_trustroot.proto): the trusted root and the signing config in one document. */
function fromClientTrustConfig(json, file, signing) {
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== CLIENT_TRUST_CONFIG) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = (0,trust_json/* misplaced */.j5)(json, 'a client trust config') ?? `mediaType must be ${CLIENT_TRUST_CONFIG}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a client trust configuration: ${what}`);
    }
    const roots = [(0,trusted_root/* parseTrustedRoot */.t1)(json.trustedRoot, file)];
    return { roots, configs: signing ? [{ config: parseSigningConfig(json.signingConfig, file), file }] : [] };
}
async function readJson(place, input, context) {
    return (0,trust_json/* parseTrustJson */.uk)(await readPlace(place, input, context), place);
}
/** `input` is the name of the option or input with the location, for messages. */
async function readPlace(place, input, context) {
    if ((0,instance_choice/* isAddress */.PW)(place)) {
        const url = (0,service_url/* parseServiceUrl */.i)(place, input);
        const { body } = await context.http({
            service: 'instance',
            method: 'GET',
            url,
            maxBytes: trust_json/* MAX_TRUST_BYTES */.SS,
        });
        return body;
    }
    try {
        return await context.readFile(place, trust_json/* MAX_TRUST_BYTES */.SS + 1);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
        const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
        throw new failure/* Failure */.HR('instance-invalid', `${input} ${(0,failure/* quote */.hD)(place)} ${why}`, { cause });
    }
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


/***/ })

};
