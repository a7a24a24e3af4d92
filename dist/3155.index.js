export const id = 3155;
export const ids = [3155];
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

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54446);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51442);
/* harmony import */ var _text_unseen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33960);
/* harmony import */ var _sign_run_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53287);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92365);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54281);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41091);
// The result of a run → the job summary: who signed what, where it is logged, and how to verify it.







/** GitHub-flavored Markdown with HTML tables, below 1 MiB; every value from outside is escaped. */
function renderSummary(facts) {
    const { outcome, diagnosis, notices } = facts;
    const done = outcome?.files.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L) ?? [];
    const parts = [heading(done, facts)];
    if (diagnosis !== undefined)
        parts.push(...(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosisBlocks */ .y)(diagnosis));
    if (outcome !== undefined)
        parts.push(...unsignedBlocks(outcome.files, diagnosis));
    if (outcome !== undefined && done.length > 0)
        parts.push(...doneBlocks(facts, outcome, done));
    if (notices.length > 0)
        parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeBlock */ .AS)(notices));
    return `${parts.join('\n\n')}\n`;
}
function heading(done, { outcome, diagnosis, shard }) {
    const isFailed = diagnosis !== undefined;
    const mark = isFailed ? (done.length === 0 ? '❌' : '⚠️') : '✅';
    return `## ${mark} ${(0,_sign_run_log_js__WEBPACK_IMPORTED_MODULE_1__/* .resultTitle */ .kk)({ outcome, shard, isFailed })}`;
}
function doneBlocks(facts, outcome, signed) {
    const rowOf = (file) => [nameOf(file), (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(file), (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(file), (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(file)];
    const attestations = outcome.documents.filter((each) => (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L)(each) && !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(each));
    return [
        ...(facts.diagnosis === undefined ? [] : ['### Signed']),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(undefined, evidenceRows(facts, outcome, signed)),
        ...verifyBlocks(facts.verifyCommand, verifiedBy(signed, outcome.documents)),
        ...attestationBlocks(attestations),
        '### Files',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .longOf */ .OF)(['File', 'Size', 'SHA-256', 'Log&nbsp;entry'], signed, rowOf),
    ];
}
function attestationBlocks(attestations) {
    if (attestations.length === 0)
        return [];
    const rows = attestations.map((each) => [
        nameOf(each),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(each.predicateType ?? ''),
        each.about === undefined ? 'all files' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(each.about.path),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(each),
    ]);
    return ['### Attestations', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .long */ .LU)(['File', 'Type', 'About', 'Log&nbsp;entry'], rows)];
}
/** Kept bundles are older than this run. */
const nameOf = ({ file, status }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(file.path)}${status === 'kept' ? ' <sub>kept</sub>' : ''}`;
function evidenceRows({ instance, artifact, release, stored = [] }, { identity = '', issuer = '', certificates, documents }, signed) {
    const logged = [...signed, ...documents.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L)];
    const rows = [
        ['Signed&nbsp;by', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(identity)],
        ['Issuer', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(issuer)],
        ['Transparency&nbsp;log', `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .logsOf */ .Hw)(logged)}, instance ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(instance)}`],
        ['Time', (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(logged)],
    ];
    for (const each of documents.filter((document) => (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L)(document) && (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(document)))
        rows.push(['Signed&nbsp;list', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(each.file.path)}<br>${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(each)}`]);
    if (certificates > 1)
        rows.push(['Certificates', `${certificates}, each with its own key`]);
    if (artifact !== undefined) {
        rows.push(['Artifact', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(artifact.url, artifact.name)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(artifact.digest)}`]);
    }
    if (release !== undefined)
        rows.push([
            'Release',
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(release.url, release.tag)}, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(release.assets, 'asset')} of this run`,
        ]);
    if (stored.length > 0)
        rows.push([
            'Stored&nbsp;with&nbsp;GitHub',
            stored
                .slice(0, MAX_LINKS)
                .map(({ id, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(url, id))
                .join(', '),
        ]);
    return rows;
}
/** More links would hide the rest of the table. */
const MAX_LINKS = 10;
/** What this run verified itself, and what is left to do. */
function verifiedBy(files, documents) {
    if (files[0]?.status === 'covered' && documents.every(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv))
        return `This run verified the list with its bundle. Then compare the files with the list, in its directory: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('sha256sum --check')}.`;
    if (files.length === 1)
        return 'This run verified the file with its bundle.';
    return 'Verify the other signed files in the same way. This run verified every signed file with its bundle.';
}
function verifyBlocks(command, passed) {
    if (command === undefined)
        return [];
    if ((0,_text_unseen_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlain */ .$i)(command.replaceAll('\n', '')))
        return ['### Verify', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)('sh', folded(command)), `<sub>${passed}</sub>`];
    const why = 'The name of the file contains invisible characters';
    return ['### Verify', `${why}. The command is in the output ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('verify-command')}.`];
}
/** One option per line; a shell reads the same words. */
function folded(command) {
    const [program = '', ...words] = command.match(/(?:'[^']*'|\\'|[^\s'])+/g) ?? [];
    const line = (word, index) => {
        const begins = (index > 0 && word.startsWith('--')) || index === words.length - 1;
        return begins ? ` \\\n  ${word}` : ` ${word}`;
    };
    return program + words.map(line).join('');
}
/** Which files failed and why, and how many were not attempted. A file with the reason already shown is only named. */
function unsignedBlocks(files, diagnosis) {
    const failed = files.filter(({ status }) => status === 'failed');
    const left = files.filter(({ status }) => status === 'not-attempted').length;
    const rest = left === 0 ? [] : [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(left, 'file')} ${left === 1 ? 'was' : 'were'} not attempted.`];
    const [first] = failed;
    if (first === undefined)
        return rest;
    if (failed.length === 1 && first.failure?.code === diagnosis?.code) {
        return [[`It failed for the file ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(first.file.path)}.`, ...rest].join(' ')];
    }
    const rows = failed.map(({ file, failure }) => {
        const reason = failure === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(failure.message)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failure.code)}`;
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(file.path), reason];
    });
    return ['### Not signed', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .long */ .LU)(['File', 'Reason'], rows), ...rest];
}


/***/ })

};
