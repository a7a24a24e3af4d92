export const id = 7195;
export const ids = [7195,1938];
export const modules = {

/***/ 92365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75102);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41091);


const DIGEST_DIGITS = 12;
/** A size with its decimal unit. */
function sizeOf({ size = 0 }) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3));
    const value = size / 1000 ** power;
    return `${power === 0 ? value : value.toFixed(1)}&nbsp;${units[power]}`;
}
/** The first digits of the SHA-256 digest; the whole digest as a tooltip. */
function digestOf({ digest }) {
    const hex = digest?.toString('hex') ?? '';
    return `<code title="${hex}">${hex.slice(0, DIGEST_DIGITS)}…</code>`;
}
/** The index of the log entry, linked to the page that shows it, if its log has such a page. */
function entryOf({ log }) {
    if (log === undefined)
        return '';
    const page = (0,_trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOfEntry */ .X7)(log);
    return page === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(log.index) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(page, log.index);
}
/** The logs by name, each linked to its current state; a log with entries of an unknown kind has no link. */
function logsOf(signed) {
    const logs = new Map(signed.flatMap(({ log }) => (log === undefined ? [] : [[log.url, log]])));
    const shown = [...logs.values()].map((log) => {
        const host = URL.canParse(log.url) ? new URL(log.url).host : log.url;
        const version = (0,_trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .rekorVersionOf */ .V)(log.kind);
        if (version === undefined)
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(host);
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`${log.url}${_trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .REKOR */ .GS[version].statePath}`, host)} (Rekor v${version})`;
    });
    return shown.join(', ');
}
/** The verified times of the signatures, from the first to the last. */
function timeOf(signed) {
    const times = signed
        .flatMap(({ signedAt }) => (signedAt === undefined ? [] : [signedAt.getTime()]))
        .sort((a, b) => a - b);
    const stamp = (time) => time === undefined ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
    const [first, last] = [stamp(times[0]), stamp(times.at(-1))];
    return first === last ? `${first} UTC` : `${first} to ${last} UTC`;
}


/***/ }),

/***/ 54281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ quotedReason),
/* harmony export */   y: () => (/* binding */ diagnosisBlocks)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41091);

/** Lines of a quotation: what happened, and why if it is known. */
function quotedReason(what, why) {
    return [`> **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(what)}**`, ...(why === undefined ? [] : ['>', `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(why)}`])];
}
/** Markdown, in which every value from outside is escaped. */
function diagnosisBlocks({ code: failureCode, what, why, fix, patch, place }) {
    const where = place === undefined ? '' : `In ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place.file)}, line ${place.line}:`;
    return [
        ['> [!CAUTION]', ...quotedReason(what, why)].join('\n'),
        `**What to do:** ${[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(fix), where].join(' ').trimEnd()}`,
        ...(patch === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)('yaml', patch)]),
        `<sub>Failure code ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failureCode)}</sub>`,
    ];
}


/***/ }),

/***/ 41091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ noticeBlock),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   LU: () => (/* binding */ long),
/* harmony export */   OF: () => (/* binding */ longOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4055);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51442);
/* harmony import */ var _text_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33960);
// Values from outside → GitHub-flavored Markdown and HTML that only shows them.



const MAX_NAME_CHARACTERS = 120;
const MAX_PROSE_CHARACTERS = 1000;
const asReference = (character) => `&#${character.charCodeAt(0)};`;
/** Characters that HTML or Markdown could interpret become character references. */
const escaped = (value) => (0,_text_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value).replace(/[&<>"'`*_~[\]()#|\\@!]/g, asReference);
/** Plain text. No address in it becomes a link (GFM 6.9), which would include the references after it. */
const text = (value) => escaped(value).replace(/:(?=\/\/)|(?<=\bwww)\./gi, asReference);
/** A value as code, so that GitHub makes no mention, issue number or address in it a link. */
const code = (value) => `<code>${text(value)}</code>`;
/** A name as code; of a long name, the start and the end. */
function name(value) {
    const characters = [...value];
    if (characters.length <= MAX_NAME_CHARACTERS)
        return code(value);
    const half = MAX_NAME_CHARACTERS / 2;
    return code(`${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`);
}
/**
 * One of our sentences, in one line: parts between backticks, or quoted by `quote`, become code; links to the
 * documentation become links.
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
/** A link if it is a web address, otherwise only the text. */
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
/** An HTML table, which can contain any cell in one line. Without `head`, the first cell of each row is a heading. */
function table(head, rows) {
    const cell = (tag) => (content) => `<${tag}${tag === 'th' ? ' align="left"' : ''}>${content}</${tag}>`;
    const heading = head === undefined ? [] : [`<tr>${head.map(cell('th')).join('')}</tr>`];
    const lines = rows.map(([first = '', ...rest]) => {
        const opening = head === undefined ? cell('th')(first) : cell('td')(first);
        return `<tr>${opening}${rest.map(cell('td')).join('')}</tr>`;
    });
    return `<table>\n${[...heading, ...lines].join('\n')}\n</table>`;
}
/** GitHub accepts at most 1 MiB; two tables with these limits stay well below it, whatever the names are. */
const MAX_ROWS = 200;
const MAX_TABLE_BYTES = 256 * 1024;
/** More than the tags of a row need. */
const ROW_BYTES = 100;
/** A longer table is collapsed, so that the important parts stay visible. */
const OPEN_ROWS = 20;
/** A table up to its limits, collapsed when it is long; `rest` is the text about where all rows are. */
const long = (head, rows, rest) => longOf(head, rows, (row) => row, rest);
/** The same for items, of which only those that are shown become rows. */
function longOf(head, items, rowOf, rest = `in ${code(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir)}`) {
    const shown = [];
    let bytes = 0;
    for (const item of items.slice(0, MAX_ROWS)) {
        const row = rowOf(item);
        bytes += Buffer.byteLength(row.join('')) + ROW_BYTES;
        if (bytes > MAX_TABLE_BYTES)
            break;
        shown.push(row);
    }
    const whole = table(head, shown);
    if (shown.length === items.length && items.length <= OPEN_ROWS)
        return whole;
    const all = shown.length === items.length;
    const title = all
        ? `All ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(items.length)}`
        : `The first ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(shown.length)} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(items.length)}; all are ${rest}`;
    return fold(title, whole);
}
/** A short table that few readers need, collapsed. */
const folded = (title, rows) => fold(title, table(undefined, rows));
const fold = (title, content) => `<details><summary>${title}</summary>\n${content}\n</details>`;
const MAX_NOTICES = 20;
/** What a user should know although nothing failed. */
function noticeBlock(notices) {
    const shown = notices.slice(0, MAX_NOTICES).map((notice) => `> - ${sentence(notice)}`);
    const more = notices.length > MAX_NOTICES ? [`> - … and ${notices.length - MAX_NOTICES} more, in the log`] : [];
    return ['> [!NOTE]', ...shown, ...more].join('\n');
}
/** Our own text, at the start of a sentence. */
const sentence = (words) => prose(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`);


/***/ }),

/***/ 17195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVerification: () => (/* binding */ renderVerification)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51442);
/* harmony import */ var _verify_verify_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21938);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92365);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54281);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41091);





/** GitHub-flavored Markdown with HTML tables, below 1 MiB; every value from outside is escaped. */
function renderVerification(facts) {
    const { verification, diagnosis, notices } = facts;
    const parts = diagnosis === undefined && verification !== undefined
        ? verifiedBlocks(verification, facts)
        : refusedBlocks(facts);
    if (notices.length > 0)
        parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeBlock */ .AS)(notices));
    return `${parts.join('\n\n')}\n`;
}
/** Useful extensions, except the identity itself, in the order in which a reader needs them. */
const WORTH_READING = [
    'build-signer-uri',
    'build-config-uri',
    'source-repository-uri',
    'source-repository-ref',
    'source-repository-digest',
    'source-repository-visibility-at-signing',
    'build-trigger',
    'deployment-environment',
    'runner-environment',
    'run-invocation-uri',
];
/** Addresses that have a page to see. */
const LINKED = ['source-repository-uri', 'run-invocation-uri'];
function verifiedBlocks(verification, { expected, instance }) {
    const { verified, identities, issuers, extensions, list } = verification;
    const { predicateType } = expected ?? {};
    const rules = new Set(expected?.policy.map(({ claim }) => claim));
    const others = [...rules].filter((each) => !WORTH_READING.includes(each));
    const rows = [...WORTH_READING, ...others].flatMap((extension) => {
        const values = [...(extensions.get(extension) ?? [])];
        const known = values.length === 1 && identities.length === 1 && values[0] === identities[0];
        if (values.length === 0 || (known && !rules.has(extension)))
            return [];
        const shown = LINKED.includes(extension) ? (value) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(value, value) : _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY;
        const required = rules.has(extension) ? ' <sub>✅ required</sub>' : '';
        return [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(extension), `${valuesOf(values, shown)}${required}`]];
    });
    const files = verified.map(({ file, ...rest }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(file.path),
        rest.size === undefined ? '' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(rest),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(rest),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)([rest]),
    ]);
    return [
        `## ✅ Verified ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(verified.length, 'file')}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(undefined, [
            ...(list === undefined ? [] : [['Signed&nbsp;list', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(list)]]),
            ...(predicateType === undefined ? [] : [['Attestation&nbsp;of', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(predicateType)]]),
            ['Signed&nbsp;by', valuesOf(identities)],
            ['Issuer', valuesOf(issuers)],
            ['Time', (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(verified)],
            ['Instance', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(instance)],
        ]),
        ...(rows.length === 0 ? [] : ['### Certificate', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Extension', 'Value'], rows)]),
        ...predicateBlocks('### Predicate', expected),
        '### Files',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .long */ .LU)(['File', 'Size', 'SHA-256', 'Signed'], files, 'verified'),
    ];
}
/** The first few; the text says if there are more. */
function valuesOf(values, shown = _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY) {
    const few = values.slice(0, _verify_verify_files_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUES */ .E).map(shown).join('<br>');
    return values.length > _verify_verify_files_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUES */ .E ? `${few}<br>and others` : few;
}
function refusedBlocks({ verification, expected, diagnosis }) {
    const { refused } = verification ?? {};
    const rows = [...(refused ?? [])].map(([{ path }, failure]) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(path),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(failure.message)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.code)}`,
    ]);
    const others = verification?.verified.length ?? 0;
    const blocks = ['## ❌ Not verified', ...(diagnosis === undefined ? [] : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisBlocks */ .y)(diagnosis))];
    if (rows.length > 0) {
        blocks.push(`### Refused: ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .a)(rows.length)} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(rows.length + others, 'file')}`);
        blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .long */ .LU)(['File', 'Reason'], rows, 'refused'));
        const verify = others === 1 ? 'verifies' : 'verify';
        if (others > 0)
            blocks.push(`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(others, 'other file')} ${verify}, but the result is “not verified” unless all files verify.`);
    }
    return [...blocks, ...expectedBlocks(expected)];
}
function expectedBlocks(expected) {
    const { identity, issuer, policy = [] } = expected ?? {};
    const rows = [
        ...(identity === undefined ? [] : [['Identity', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(identity)]]),
        ...(issuer === undefined ? [] : [['Issuer', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(issuer)]]),
        ...policy.map(({ claim, pattern }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(claim), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pattern)]),
    ];
    return [
        ...(rows.length === 0 ? [] : ['### Must have been signed by', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(undefined, rows)]),
        ...predicateBlocks('### The predicate must have', expected),
    ];
}
function predicateBlocks(title, expected) {
    const rows = (expected?.predicate ?? []).map(({ claim, pattern }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(claim), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pattern)]);
    return rows.length === 0 ? [] : [title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Path', 'Required'], rows)];
}


/***/ }),

/***/ 21938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_VALUES),
/* harmony export */   J: () => (/* binding */ collectVerdicts),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   verifyAll: () => (/* binding */ verifyAll)
/* harmony export */ });
/* harmony import */ var _engine_verify_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73708);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/** Maximum number of values of an extension that are reported; one more shows only that there are others. */
const MAX_VALUES = 4;
/** Verifies all, even if some fail. Throws why the run was stopped. */
async function verifyAll({ pairs, shared }, options) {
    const { trustedRoots, expected, shown, onProgress, ...batch } = options;
    const bundleFile = (path) => ({ path, called: shown(path) });
    const candidates = pairs.map(({ file, bundles, listed }) => {
        return { file, follow: false, bundles: bundles.map(bundleFile), listed };
    });
    const { predicateType, predicate } = expected;
    const task = async () => ({ trustedRoots, signer: { expected }, predicateType, predicate });
    const sources = { attestations: predicateType !== undefined, shared: shared.map(bundleFile) };
    const verdicts = (0,_engine_verify_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyBatch */ .O)(candidates, { ...batch, ...sources, task });
    return collectVerdicts(verdicts, (done) => onProgress(done, pairs.length));
}
/** What is known after all verdicts. `onDone` is called with their number so far. Throws what they throw. */
async function collectVerdicts(verdicts, onDone) {
    const [identities, issuers] = [new Set(), new Set()];
    const extensions = new Map();
    const collect = (signer) => {
        identities.add(signer.identity);
        issuers.add(signer.issuer);
        for (const [name, value] of signer.extensions) {
            const values = extensions.get(name) ?? new Set();
            if (values.size <= MAX_VALUES)
                extensions.set(name, values.add(value));
        }
    };
    const verified = [];
    const refused = new Map();
    for await (const [{ file }, verdict] of verdicts) {
        if (verdict instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            refused.set(file, verdict);
        else {
            const { digest, size, certified } = verdict;
            // A rule for certificates accepts nothing else.
            if (certified === undefined)
                throw new Error('a file verified without a certificate');
            verified.push({ file, size, digest: Buffer.from(digest, 'hex'), signedAt: certified.signedAt });
            collect(certified);
        }
        onDone(verified.length + refused.size);
    }
    return { verified, refused, identities: [...identities].sort(), issuers: [...issuers].sort(), extensions };
}
/** One failure for all refused files, with the code of the first; undefined if none is refused. */
function failureOf({ verified, refused }) {
    const [first] = refused;
    if (first === undefined)
        return undefined;
    const [{ path }, { code, message, remedy }] = first;
    const total = verified.length + refused.size;
    const what = refused.size === 1 && total === 1
        ? `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} does not verify: ${message}`
        : `${refused.size} of ${total} files ${refused.size === 1 ? 'does' : 'do'} not verify; the first, ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}: ${message}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(code, what, { cause: first[1], remedy });
}


/***/ }),

/***/ 73708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ verifyBatch)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27678);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81074);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52823);
/* harmony import */ var _read_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2254);
// Files and their bundles → a verdict on each, in their order: in this thread or, for many files, in several.





/** Files that are read while others are verified. */
const AT_ONCE = 8;
/** The start of a thread takes as long as the verification of this many files. */
const FILES_PER_THREAD = 200;
/** The same if each thread also reads shared bundles: then a file takes little more than its digest. */
const FILES_PER_SHARING_THREAD = 5000;
/** The same for files that are only compared with a list, and how many of them are read at the same time. */
const LISTED_PER_THREAD = 2000;
const LISTED_AT_ONCE = 32;
/**
 * Verifies candidates. Out: each with its verdict, in their order. Throws what `task` throws, why `signal` was aborted,
 * and `internal` if there is not a verdict on each.
 */
async function* verifyBatch(candidates, options) {
    const waiting = candidates.values();
    for await (const verdict of verdictsOn(candidates, options)) {
        options.signal.throwIfAborted();
        const { value: candidate } = waiting.next();
        if (candidate !== undefined)
            yield [candidate, verdict];
    }
    // Without this check, a file that was not verified would not be reported as such.
    const left = [...waiting].length;
    if (left > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', `verification ended without a result for ${left} files`);
}
async function* verdictsOn(candidates, { task, signal, fetch, thread: findThread, ...sources }) {
    const { list } = sources;
    const count = Math.floor(candidates.length / filesPerThread(sources));
    const thread = count > 1 && fetch === undefined ? findThread() : undefined;
    if (thread !== undefined && (list !== undefined || (await hasAnyBundle(candidates, sources, signal)))) {
        const { verifyInThreads } = await __webpack_require__.e(/* import() */ 9757).then(__webpack_require__.bind(__webpack_require__, 99757));
        return yield* verifyInThreads(candidates, { task: await task(), sources, count, signal, thread });
    }
    if (list !== undefined) {
        const compare = (candidate) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareListed */ .N)(candidate, list, signal);
        return yield* (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInOrder */ .Y6)(candidates, LISTED_AT_ONCE, compare);
    }
    // Threads load this themselves: it includes all of the verification.
    const { createJudge, fetchCandidate, readCandidate } = await Promise.all(/* import() */[__webpack_require__.e(9241), __webpack_require__.e(6797), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 30215));
    const read = (0,_read_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .createBundleReader */ .Q)(sources);
    let judge;
    const reads = (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInOrder */ .Y6)(candidates, AT_ONCE, (candidate) => fetch === undefined ? readCandidate(candidate, read, signal) : fetchCandidate(candidate, fetch, signal));
    for await (const found of reads) {
        if (found instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            yield found;
        else {
            judge ??= createJudge(await task());
            yield judge(found);
        }
    }
}
function filesPerThread({ shared = [], list }) {
    if (list !== undefined)
        return LISTED_PER_THREAD;
    return shared.length > 0 ? FILES_PER_SHARING_THREAD : FILES_PER_THREAD;
}
/** Whether there is anything to verify: trusted roots are not requested for bundles that cannot be read. */
async function hasAnyBundle(candidates, { shared = [], ...sources }, signal) {
    // A thread reads the shared ones; here they would only take memory.
    for (const { path } of shared)
        if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(path))
            return true;
    const read = (0,_read_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .createBundleReader */ .Q)(sources);
    for (const candidate of candidates) {
        signal.throwIfAborted();
        const lines = await read(candidate).catch(() => []);
        if (lines.length > 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 52823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ compareListed),
/* harmony export */   X: () => (/* binding */ otherThanListed)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61862);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81074);
// A file and the digest that a manifest or a signed list gives it → the same, or in what way it differs.



/** In what way a file is not the one that is listed, as the end of a sentence; undefined if it is. Digests are SHA-256. */
function otherThanListed(digest, listed, where) {
    if (listed === undefined || listed.equals(digest))
        return undefined;
    return `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in ${where}`;
}
/**
 * Compares a file with a signed list, which `list` names in messages. Out: its digest and size, without what is known of
 * the signature of the list; or why it differs. Never rejects.
 */
async function compareListed({ file, follow, listed }, list, signal) {
    if (listed === undefined)
        return mismatch(`${list} does not name it`, STRANGE);
    try {
        const { digest, size } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__.digestFile)(file, signal, { follow });
        const changed = otherThanListed(digest, listed, list);
        if (changed !== undefined)
            return mismatch(changed);
        return { ...UNSIGNED, digest: digest.toString('hex'), size };
    }
    catch (error) {
        const isThere = await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(file.absolute);
        return isThere ? (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error) : mismatch(`it does not exist, although ${list} names it`, ABSENT);
    }
}
const UNSIGNED = { certified: undefined, signedAt: undefined, predicateType: undefined };
const STRANGE = 'Remove it, and do not use it: anyone could have added it.';
const ABSENT = 'Download it, too. Its name in the list is relative to the directory of the list.';
const mismatch = (what, remedy) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('checksums-mismatch', what, { remedy });


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createBundleReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65053);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24587);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81074);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88962);
/* harmony import */ var _find_bundles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31089);
// The bundles that may verify a file of a batch: its own, and those that are about many files.







/** Makes the reader of a batch. The bundles that are about many files are read, and kept, only once. */
function createBundleReader({ cwd, attestations = false, shared = [] }) {
    const find = attestations ? (0,_find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .createBundleFinder */ .vN)(cwd, true) : undefined;
    let reading;
    return async ({ file, bundles }) => {
        if (bundles === undefined)
            return (await (0,_find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .readBundlesBeside */ .MH)(file.path, cwd, find)) ?? missing(file, cwd, attestations);
        if (shared.length === 0)
            return (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(bundles);
        reading ??= (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(shared, true);
        if (bundles.length === 0)
            return reading;
        return (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)([...(await asLines((0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(bundles, true))), ...(await asLines(reading))]);
    };
}
/** What can be read, or one line with the reason why nothing can. */
const asLines = (reading) => reading.catch((error) => [{ line: undefined, bundle: (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h_)(error) }]);
async function missing({ path, digest }, cwd, attestations) {
    // If the name of the file is wrong, its bundle is not the problem.
    if (digest === undefined && !(await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))))
        throw await (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .missingOperand */ .Up)(path, (names) => (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_4__/* .allExist */ .$0)(names, cwd));
    const bundle = `${path}${attestations ? _find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .ATTESTATION_SUFFIX */ .Rp : _files_output_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_SUFFIX */ .Zf}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)} does not exist`, {
        remedy: 'Download it from where the file was published, or give its path with --bundle.',
    });
}


/***/ })

};
