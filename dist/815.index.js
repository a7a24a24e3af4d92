export const id = 815;
export const ids = [815,904];
export const modules = {

/***/ 90854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92714);

const DIGEST_DIGITS = 12;
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';
/** A size with its decimal unit. */
function sizeOf({ size = 0 }) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3));
    const value = size / 1000 ** power;
    return `${power === 0 ? value : value.toFixed(1)}&nbsp;${units[power]}`;
}
/** The beginning of the SHA-256 digest; the whole of it where the mouse rests. */
function digestOf({ digest }) {
    const hex = digest?.toString('hex') ?? '';
    return `<code title="${hex}">${hex.slice(0, DIGEST_DIGITS)}…</code>`;
}
/** The index of the log entry. Rekor v1 shows an entry at an address of its own; Rekor v2 only in its tiles. */
function entryOf({ log }) {
    if (log === undefined)
        return '';
    const index = encodeURIComponent(log.index);
    if (isVersion2(log))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(log.index);
    if (log.url === PUBLIC_REKOR)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`https://search.sigstore.dev/?logIndex=${index}`, log.index);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${log.url}api/v1/log/entries?logIndex=${index}`, log.index);
}
/** The logs by name, each linked to its present state. */
function logsOf(signed) {
    const logs = new Map(signed.flatMap(({ log }) => (log === undefined ? [] : [[log.url, log]])));
    const shown = [...logs.values()].map((log) => {
        const state = isVersion2(log) ? 'api/v2/checkpoint' : 'api/v1/log';
        const host = URL.canParse(log.url) ? new URL(log.url).host : log.url;
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${log.url}${state}`, host)} (Rekor v${isVersion2(log) ? 2 : 1})`;
    });
    return shown.join(', ');
}
const isVersion2 = ({ kind }) => kind.endsWith('/0.0.2');
/** When the witnesses saw the signatures, from the first to the last. */
function timeOf(signed) {
    const times = signed
        .flatMap(({ signedAt }) => (signedAt === undefined ? [] : [signedAt.getTime()]))
        .sort((a, b) => a - b);
    const stamp = (time) => time === undefined
        ? ''
        : new Date(time)
            .toISOString()
            .replace('T', ' ')
            .replace(/\.\d+Z$/, '');
    const [first, last] = [stamp(times[0]), stamp(times.at(-1))];
    return first === last ? `${first} UTC` : `${first} to ${last} UTC`;
}


/***/ }),

/***/ 65630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ diagnosisBlocks)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92714);

/** Markdown, in which every value from outside is escaped. */
function diagnosisBlocks({ code: failureCode, what, why, fix, patch, place }) {
    const where = place === undefined ? '' : `In ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place.file)}, line ${place.line}:`;
    return [
        `> [!CAUTION]\n> **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(what)}**\n>\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(why)}`,
        `**What to do:** ${[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(fix), where].join(' ').trimEnd()}`,
        ...(patch === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)('yaml', patch)]),
        `<sub>Failure code ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failureCode)}</sub>`,
    ];
}


/***/ }),

/***/ 92714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   AS: () => (/* binding */ noticeBlock),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   LU: () => (/* binding */ long),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _publish_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64683);
// Values from outside → GitHub-flavoured Markdown and HTML that shows them and nothing more.

/** Characters that do not show, or that change the order in which others are shown. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const MAX_NAME_CHARACTERS = 120;
const MAX_PROSE_CHARACTERS = 1000;
const asReference = (character) => `&#${character.charCodeAt(0)};`;
/** Neither HTML nor Markdown: what either could read as more than text becomes a character reference. */
const escaped = (value) => value
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"'`*_~[\]()#|\\@!]/g, asReference);
/** Text alone. No address in it becomes a link by itself (GFM 6.9), which would swallow the references behind it. */
const text = (value) => escaped(value).replace(/:(?=\/\/)|(?<=\bwww)\./gi, asReference);
/** A value as code; GitHub turns no mention, issue number or address in it into a link. */
const code = (value) => `<code>${text(value)}</code>`;
/** A name as code; of a long one the beginning and the end. */
function name(value) {
    const characters = [...value];
    if (characters.length <= MAX_NAME_CHARACTERS)
        return code(value);
    const half = MAX_NAME_CHARACTERS / 2;
    return code(`${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`);
}
/**
 * A sentence of ours, in one line: what stands in it between backticks, or quoted by `quote`, is code; the documentation
 * that it cites is a link.
 */
function prose(sentence) {
    const cut = sentence.length > MAX_PROSE_CHARACTERS ? `${sentence.slice(0, MAX_PROSE_CHARACTERS)}…` : sentence;
    return cut
        .split(/(`[^`]+`|"(?:[^"\\]|\\.)+"|https:\/\/docs\.git(?:hub|lab)\.com\/[\w./#-]*[\w/])/)
        .map((part, index) => {
        if (index % 2 === 0)
            return text(part);
        return /^["`]/.test(part) ? code(part.slice(1, -1)) : link(part, part);
    })
        .join('');
}
/** A link if the address is one of the web, else the words alone. */
function link(address, words) {
    const web = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
    return web ? `<a href="${escaped(new URL(address).href)}">${text(words)}</a>` : code(words);
}
/** A block of code in a fence longer than any run of backticks in it. */
function block(language, lines) {
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.trimEnd()}\n${fence}`;
}
/** True if a reader sees every character of the text; line breaks count as seen. */
const isPlain = (value) => value.replaceAll('\n', '').search(UNSEEN) === -1;
/** A table of HTML, which holds any cell in one line; rows whose first cell is a heading where `head` is left out. */
function table(head, rows) {
    const cell = (tag) => (content) => `<${tag}${tag === 'th' ? ' align="left"' : ''}>${content}</${tag}>`;
    const heading = head === undefined ? [] : [`<tr>${head.map(cell('th')).join('')}</tr>`];
    const lines = rows.map(([first = '', ...rest]) => {
        const opening = head === undefined ? cell('th')(first) : cell('td')(first);
        return `<tr>${opening}${rest.map(cell('td')).join('')}</tr>`;
    });
    return `<table>\n${[...heading, ...lines].join('\n')}\n</table>`;
}
/** GitHub takes at most 1 MiB; two tables of these limits stay well below it whatever the names are. */
const MAX_ROWS = 200;
const MAX_TABLE_BYTES = 256 * 1024;
/** More than the tags of a row take. */
const ROW_BYTES = 100;
/** A longer table is folded away, so that what matters stays in sight. */
const OPEN_ROWS = 20;
/** A table as far as its limits allow, folded away when it is long; `rest` says of all rows where they are. */
function long(head, rows, rest = `in ${code(_publish_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir)}`) {
    const shown = [];
    let bytes = 0;
    for (const row of rows.slice(0, MAX_ROWS)) {
        bytes += Buffer.byteLength(row.join('')) + ROW_BYTES;
        if (bytes > MAX_TABLE_BYTES)
            break;
        shown.push(row);
    }
    const whole = table(head, shown);
    if (shown.length === rows.length && rows.length <= OPEN_ROWS)
        return whole;
    const all = shown.length === rows.length;
    const title = all
        ? `All ${rows.length.toLocaleString('en')}`
        : `The first ${shown.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')}; all are ${rest}`;
    return `<details><summary>${title}</summary>\n${whole}\n</details>`;
}
const MAX_NOTICES = 20;
/** What a user should know although nothing failed. */
function noticeBlock(notices) {
    const shown = notices.slice(0, MAX_NOTICES).map((notice) => `> - ${sentence(notice)}`);
    const more = notices.length > MAX_NOTICES ? [`> - … and ${notices.length - MAX_NOTICES} more, in the log`] : [];
    return ['> [!NOTE]', ...shown, ...more].join('\n');
}
/** Words of ours that begin a sentence. */
const sentence = (words) => prose(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`);
/** A number as people read it, alone and with what it counts. */
const number = (value) => value.toLocaleString('en');
const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;


/***/ }),

/***/ 79904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_VALUES: () => (/* binding */ MAX_VALUES),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   verifyAll: () => (/* binding */ verifyAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75931);
/* harmony import */ var _verify_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77255);
/* harmony import */ var _verify_expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16350);
/* harmony import */ var _verify_signer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65876);
/* harmony import */ var _verify_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9165);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73127);







/** Files that are read together. */
const AT_ONCE = 4;
/** Values of an extension that are told; of the next one only that it is there. */
const MAX_VALUES = 4;
/** Verifies all, whatever becomes of each. Throws why the run was stopped. */
async function verifyAll(pairs, options) {
    const { signal, onProgress } = options;
    const [identities, issuers] = [new Set(), new Set()];
    const extensions = new Map();
    const told = (claims) => {
        identities.add(claims.identity);
        issuers.add(claims.issuer);
        for (const [name, value] of claims.extensions) {
            const values = extensions.get(name) ?? new Set();
            if (values.size <= MAX_VALUES)
                extensions.set(name, values.add(value));
        }
    };
    const verifyOne = createJudge(options);
    const results = new Map();
    const queue = pairs.values();
    const work = async () => {
        for (const pair of queue) {
            signal.throwIfAborted();
            try {
                const { file, claims } = await verifyOne(pair);
                results.set(pair, file);
                told(claims);
            }
            catch (error) {
                signal.throwIfAborted();
                results.set(pair, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error));
            }
            onProgress(results.size, pairs.length);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const verified = [];
    const refused = new Map();
    for (const pair of pairs) {
        const result = results.get(pair);
        if (result instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            refused.set(pair.file, result);
        else if (result !== undefined)
            verified.push(result);
    }
    return { verified, refused, identities: [...identities].sort(), issuers: [...issuers].sort(), extensions };
}
/** First the evidence, whoever signed; then whether that is who must have signed: what is told of a signer is proven. */
function createJudge({ trustedRoot, expected, shown, signal, }) {
    const verify = (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_6__.createVerifier)(trustedRoot);
    const readSigner = (0,_verify_signer_js__WEBPACK_IMPORTED_MODULE_4__.createSignerReader)();
    return async ({ file, bundle: place, listed }) => {
        const bundle = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .Bo)(place, shown(place));
        const { certificate } = readSigner(bundle);
        const issuer = certificate?.issuer;
        if (certificate === undefined || issuer === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-identity', 'the certificate names no OIDC issuer');
        (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .checkKind */ .pK)(bundle, expected.predicateType);
        const artifact = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(file, bundle, signal);
        const { digest, size } = artifact;
        if (listed?.equals(digest) === false) {
            const what = `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in the manifest`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('signature-invalid', what);
        }
        const { identity } = certificate;
        const { signedAt } = verify(bundle, artifact, { identity, issuer });
        const extensions = (0,_verify_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .H)(certificate.parsed);
        (0,_verify_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSigner */ .JQ)(expected, { identity, issuer }, extensions);
        return { file: { file, size, digest, signedAt }, claims: { identity, issuer, extensions } };
    };
}
/** One failure for all that are refused, with the code of the first; undefined where none is. */
function failureOf({ verified, refused }) {
    const [first] = refused;
    if (first === undefined)
        return undefined;
    const [{ path }, { code, message, remedy }] = first;
    const total = verified.length + refused.size;
    const what = refused.size === 1 && total === 1
        ? `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} does not verify: ${message}`
        : `${refused.size} of ${total} files ${refused.size === 1 ? 'does' : 'do'} not verify; the first, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}: ${message}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, what, { cause: first[1], remedy });
}


/***/ }),

/***/ 67815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVerification: () => (/* binding */ renderVerification)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90854);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65630);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92714);
/* harmony import */ var _verify_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79904);




/** GitHub-flavoured Markdown with HTML tables, below 1 MiB; every value from outside is escaped. */
function renderVerification(facts) {
    const { verification, diagnosis, notices } = facts;
    const parts = diagnosis === undefined && verification !== undefined
        ? verifiedBlocks(verification, facts)
        : refusedBlocks(facts);
    if (notices.length > 0)
        parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeBlock */ .AS)(notices));
    return `${parts.join('\n\n')}\n`;
}
/** Extensions worth reading, where they are not the identity itself, in the order that a reader asks in. */
const WORTH_READING = [
    ...['build-signer-uri', 'build-config-uri', 'source-repository-uri', 'source-repository-ref'],
    ...['source-repository-digest', 'source-repository-visibility-at-signing', 'build-trigger'],
    ...['deployment-environment', 'runner-environment', 'run-invocation-uri'],
];
/** Addresses behind which there is something to see. */
const LINKED = ['source-repository-uri', 'run-invocation-uri'];
function verifiedBlocks(verification, { expected, instance }) {
    const { verified, identities, issuers, extensions } = verification;
    const rules = new Set(expected?.policy.map(({ claim }) => claim));
    const others = [...rules].filter((each) => !WORTH_READING.includes(each));
    const rows = [...WORTH_READING, ...others].flatMap((extension) => {
        const values = [...(extensions.get(extension) ?? [])];
        const known = values.length === 1 && identities.length === 1 && values[0] === identities[0];
        if (values.length === 0 || (known && !rules.has(extension)))
            return [];
        const shown = LINKED.includes(extension) ? (value) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(value, value) : _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY;
        const required = rules.has(extension) ? ' <sub>✅ required</sub>' : '';
        return [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(extension), `${valuesOf(values, shown)}${required}`]];
    });
    const files = verified.map(({ file, ...rest }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(file.path),
        rest.size === undefined ? '' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(rest),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(rest),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)([rest]),
    ]);
    return [
        `## ✅ Verified ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(verified.length, 'file')}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(undefined, [
            ['Signed&nbsp;by', valuesOf(identities)],
            ['Issuer', valuesOf(issuers)],
            ['Time', (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(verified)],
            ['Trusted', `the instance ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(instance)}`],
        ]),
        ...(rows.length === 0 ? [] : ['### Certificate', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Extension', 'Value'], rows)]),
        '### Files',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .long */ .LU)(['File', 'Size', 'SHA-256', 'Signed'], files, 'verified'),
    ];
}
/** The first few; that there are more is said. */
function valuesOf(values, shown = _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    const few = values.slice(0, _verify_all_js__WEBPACK_IMPORTED_MODULE_3__.MAX_VALUES).map(shown).join('<br>');
    return values.length > _verify_all_js__WEBPACK_IMPORTED_MODULE_3__.MAX_VALUES ? `${few}<br>and others` : few;
}
function refusedBlocks({ verification, expected, diagnosis }) {
    const { refused } = verification ?? {};
    const rows = [...(refused ?? [])].map(([{ path }, failure]) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(path),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(failure.message)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(failure.code)}`,
    ]);
    const others = verification?.verified.length ?? 0;
    const rest = others === 0
        ? []
        : [
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others, 'other file')} ${others === 1 ? 'verifies' : 'verify'}, but nothing counts as verified while one does not.`,
        ];
    return [
        '## ❌ Not verified',
        ...(diagnosis === undefined ? [] : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisBlocks */ .y)(diagnosis)),
        ...(rows.length === 0
            ? []
            : [`### Refused: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(rows.length)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length + others, 'file')}`]),
        ...(rows.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .long */ .LU)(['File', 'Reason'], rows, 'refused'), ...rest]),
        ...expectedBlocks(expected),
    ];
}
function expectedBlocks(expected) {
    const { identity, issuer, policy = [] } = expected ?? {};
    const rows = [
        ...(identity === undefined ? [] : [['Identity', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(identity)]]),
        ...(issuer === undefined ? [] : [['Issuer', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(issuer)]]),
        ...policy.map(({ claim, pattern }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(claim), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(pattern)]),
    ];
    return rows.length === 0 ? [] : ['### Must have been signed by', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(undefined, rows)];
}


/***/ }),

/***/ 77255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _identity_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95209);


/** The first ones, up to this number, hold bare text; those after it a UTF8String in DER. */
const LAST_BARE = 6;
const UTF8_STRING = 0x0c;
/** Reads every extension of Fulcio's that a certificate has. Throws `certificate-invalid` for one that is no text. */
function readExtensions(certificate) {
    const values = new Map();
    for (const [name, oid] of _identity_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_OIDS */ .mB) {
        const extension = certificate.extension(oid);
        if (extension === undefined)
            continue;
        const bare = Number(oid.split('.').at(-1)) <= LAST_BARE;
        try {
            values.set(name, bare ? text(extension.value) : utf8String(extension.valueObj.subs));
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-invalid', `the extension ${name} of the certificate is no text`, {
                cause,
            });
        }
    }
    return values;
}
/** One string and nothing behind it; what two readers could read differently is no text. */
function utf8String([value, ...others]) {
    const { tag } = value ?? {};
    const is = tag?.number === UTF8_STRING && tag.isUniversal() && !tag.constructed && others.length === 0;
    if (value === undefined || !is)
        throw new Error('not a UTF8String');
    return text(value.value);
}
const text = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ checkPayloadType),
/* harmony export */   jj: () => (/* binding */ checkSubject),
/* harmony export */   pK: () => (/* binding */ checkKind)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99368);
// In-toto statements: an attestation counts for a file only when the file is among its subjects.



const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPES = [
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
];
/** Checks that an envelope is for an in-toto statement (client spec 4.5). Throws `bundle-malformed`. */
function checkPayloadType(payloadType) {
    if (payloadType === PAYLOAD_TYPE)
        return;
    const what = `the envelope's payloadType must be ${PAYLOAD_TYPE}, but is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(payloadType)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bundle-malformed', what);
}
/**
 * Checks that an envelope's payload is an in-toto statement about the artifact (client spec 4.5; in-toto attestation
 * spec, v1).
 * In: the payload of the DSSE envelope, and the artifact's digests. A subject matches when at least one of its digests
 * is of a known algorithm and none of those differs.
 * @throws Failure `bundle-malformed` or `signature-invalid`
 */
function checkSubject(payload, artifact) {
    const known = new Map([
        ['sha256', artifact.digest],
        ['sha384', artifact.sha384],
        ['sha512', artifact.sha512],
    ]);
    const about = subjects(payload).some((subject) => {
        const compared = [...known].flatMap(([name, digest]) => {
            const claimed = subject[name];
            return digest === undefined || claimed === undefined ? [] : [claimed === digest.toString('hex')];
        });
        return compared.length > 0 && compared.every((equal) => equal);
    });
    if (about)
        return;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest().equals(artifact.digest)) {
        const what = 'this file is the statement that was signed, not a file that it is about';
        const remedy = 'Give a file that the statement is about, and this bundle with --bundle.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('signature-invalid', what, { remedy });
    }
    const what = `the statement has no subject with the digest sha256:${artifact.digest.toString('hex')}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('signature-invalid', what);
}
/**
 * Checks what a bundle is: an attestation of that type, or without one a signature. An attestation says something about
 * a file, and not always something good: it counts where it is asked for. Throws `signature-invalid` or
 * `bundle-malformed`.
 */
function checkKind({ content }, predicateType) {
    const isSignature = content.$case === 'messageSignature';
    const found = isSignature ? undefined : predicateTypeOf(record(readJson(content.dsseEnvelope.payload)));
    if (found === predicateType)
        return;
    const what = found === undefined ? 'a signature' : `an attestation of the type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(found)}`;
    const wanted = predicateType === undefined ? 'a signature' : `an attestation of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(predicateType)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('signature-invalid', `the bundle is ${what}, not ${wanted}`, {
        remedy: 'Give the bundle that belongs to the file, or say with `predicate-type` what counts.',
    });
}
function predicateTypeOf({ predicateType }) {
    return typeof predicateType === 'string' && predicateType !== ''
        ? predicateType
        : refuse('it has no predicateType');
}
/** The digest sets of a statement's subjects. */
function subjects(payload) {
    const statement = record(readJson(payload));
    const { _type: type, subject } = statement;
    if (!STATEMENT_TYPES.includes(type))
        refuse(`it is of the type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(type)}`);
    predicateTypeOf(statement);
    return Array.isArray(subject)
        ? subject.map((each) => record(record(each).digest))
        : refuse('it has no subjects');
}
function readJson(payload) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(payload);
    }
    catch (cause) {
        return refuse(cause instanceof Error ? cause.message : '', cause);
    }
}
function refuse(what, cause) {
    const message = `the envelope's payload is not an in-toto statement: ${what}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bundle-malformed', message, { cause });
}
function record(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value : {};
}


/***/ })

};
