export const id = 841;
export const ids = [841];
export const modules = {

/***/ 54281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ quotedReason),
/* harmony export */   y: () => (/* binding */ diagnosisBlocks)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41091);

/** Lines of a quotation: what happened, and why if that is known. */
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

/***/ 11841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDryRun: () => (/* binding */ renderDryRun)
/* harmony export */ });
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33684);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51442);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54281);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41091);
// A dry run → the job summary: what would be signed, by whom, and what stands in the way.




/** GitHub-flavoured Markdown; every value from outside is escaped. */
function renderDryRun({ result, prepared, instance, root, notices }) {
    const { files, plan } = prepared;
    const { identity, services, findings, hosts } = result;
    const rows = files.map((file) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(file.path), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(root, plan.get(file)?.bundle ?? ''))]);
    const facts = [
        [
            'Would&nbsp;be&nbsp;signed&nbsp;by',
            identity === undefined
                ? 'the identity of the token'
                : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(identity)}<br><sub>or the reusable workflow, if this job belongs to one</sub>`,
        ],
        ['Instance', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(instance)],
        ...services.map(({ name: called, origin, answers }) => [
            called.replace(' ', '&nbsp;'),
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(origin)} ${answers ? 'answers' : '<b>does not answer</b>'}`,
        ]),
    ];
    const parts = [
        findings.length === 0
            ? `## 🔎 Dry run: ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(files.length, 'file')} would be signed`
            : '## 🔎 Dry run: this run would fail',
        ...findings.flatMap(({ what, why, fix, code: failureCode }) => [
            [
                '> [!WARNING]',
                ...(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedReason */ .t)(what, why),
                `>\n> **What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(fix)} <sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(failureCode)}</sub>`,
            ].join('\n'),
        ]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(undefined, facts),
        'No identity was requested. Nothing was logged, written or uploaded.',
        ...(rows.length === 0 ? [] : ['### Files', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .long */ .LU)(['File', 'Bundle'], rows)]),
        ...(notices.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeBlock */ .AS)(notices)]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('Hosts that a run connects to', hosts.map(({ service, hosts: names }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(service), names.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join('<br>')])),
    ];
    return `${parts.join('\n\n')}\n`;
}


/***/ }),

/***/ 41091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ noticeBlock),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   LU: () => (/* binding */ long),
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
// Values from outside → GitHub-flavoured Markdown and HTML that shows them and nothing more.



const MAX_NAME_CHARACTERS = 120;
const MAX_PROSE_CHARACTERS = 1000;
const asReference = (character) => `&#${character.charCodeAt(0)};`;
/** Neither HTML nor Markdown: what either could read as more than text becomes a character reference. */
const escaped = (value) => (0,_text_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value).replace(/[&<>"'`*_~[\]()#|\\@!]/g, asReference);
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
function long(head, rows, rest = `in ${code(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir)}`) {
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
        ? `All ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(rows.length)}`
        : `The first ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(shown.length)} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .a)(rows.length)}; all are ${rest}`;
    return fold(title, whole);
}
/** A short table that only few readers look for, folded away. */
const folded = (title, rows) => fold(title, table(undefined, rows));
const fold = (title, content) => `<details><summary>${title}</summary>\n${content}\n</details>`;
const MAX_NOTICES = 20;
/** What a user should know although nothing failed. */
function noticeBlock(notices) {
    const shown = notices.slice(0, MAX_NOTICES).map((notice) => `> - ${sentence(notice)}`);
    const more = notices.length > MAX_NOTICES ? [`> - … and ${notices.length - MAX_NOTICES} more, in the log`] : [];
    return ['> [!NOTE]', ...shown, ...more].join('\n');
}
/** Words of ours that begin a sentence. */
const sentence = (words) => prose(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`);


/***/ })

};
