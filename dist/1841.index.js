export const id = 1841;
export const ids = [1841];
export const modules = {

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

/***/ 11841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDryRun: () => (/* binding */ renderDryRun)
/* harmony export */ });
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54446);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33684);
/* harmony import */ var _sign_run_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53287);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54281);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41091);
// A dry run → the job summary: what would be signed, with which identity, and what would prevent it.





/** GitHub-flavoured Markdown; every value from outside is escaped. */
function renderDryRun({ result, prepared, instance, root, notices }) {
    const { files, documents, plan } = prepared;
    const { signer, unnamed, services, findings, hosts } = result;
    const lists = documents.filter(_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv);
    const attestations = documents.filter((document) => !(0,_engine_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(document));
    const doubt = '<br><sub>If this job is in a reusable workflow, that workflow is the signer.</sub>';
    const rows = files.map((file) => {
        const { bundle } = plan.get(file) ?? {};
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(file.path), bundle === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, bundle))];
    });
    const facts = [
        [
            'Would&nbsp;be&nbsp;signed&nbsp;by',
            signer === undefined ? unnamed : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(signer.identity)}${signer.isCertain ? '' : doubt}`,
        ],
        ['Instance', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(instance)],
        ...services.map(({ name: called, url, answers }) => [
            called.replace(' ', '&nbsp;'),
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(url.origin)} ${answers ? 'answers' : '<b>does not answer</b>'}`,
        ]),
    ];
    const parts = [
        findings.length === 0 ? `## 🔎 Dry run: ${(0,_sign_run_log_js__WEBPACK_IMPORTED_MODULE_2__/* .planned */ .lM)(prepared)}` : '## 🔎 Dry run: this run would fail',
        ...findings.flatMap(({ what, why, fix, code: failureCode }) => [
            [
                '> [!WARNING]',
                ...(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedReason */ .t)(what, why),
                `>\n> **What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(fix)} <sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failureCode)}</sub>`,
            ].join('\n'),
        ]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(undefined, facts),
        'No identity was requested. Nothing was logged, written or uploaded.',
        ...documentsBlock('### Attestations', attestations),
        ...documentsBlock('### Signed checksums', lists),
        ...(rows.length === 0 ? [] : ['### Files', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .long */ .LU)(['File', 'Bundle'], rows)]),
        ...(notices.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeBlock */ .AS)(notices)]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)('Hosts that a run connects to', hosts.map(({ service, hosts: names }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(service), names.map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY).join('<br>')])),
    ];
    return `${parts.join('\n\n')}\n`;
}
function documentsBlock(heading, documents) {
    if (documents.length === 0)
        return [];
    const rows = documents.map(({ file }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(file.path)]);
    return [heading, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .long */ .LU)(['File'], rows)];
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


/***/ })

};
