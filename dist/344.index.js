export const id = 344;
export const ids = [344];
export const modules = {

/***/ 7344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./build/action/summary.js
/** GitHub shows at most 1 MiB; a table of this length stays well below it whatever the names are. */
const MAX_ROWS = 200;
const MAX_NAME_CHARACTERS = 300;
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';
/** GitHub-flavoured Markdown with HTML tables; every value from outside is escaped. */
function renderSummary(facts) {
    const { outcome, diagnosis, notices } = facts;
    const parts = [heading(facts)];
    if (diagnosis !== undefined)
        parts.push(diagnosisBlock(diagnosis));
    if (outcome?.files.some((file) => file.status === 'signed'))
        parts.push(...signedBlocks(facts, outcome));
    const unsigned = outcome?.files.filter((file) => file.status !== 'signed') ?? [];
    if (unsigned.length > 0)
        parts.push(unsignedBlock(unsigned));
    if (notices.length > 0)
        parts.push(notices.map((notice) => `> [!NOTE]\n> ${prose(notice)}`).join('\n\n'));
    return `${parts.join('\n\n')}\n`;
}
function heading({ outcome, diagnosis }) {
    const signed = outcome?.files.filter((file) => file.status === 'signed').length ?? 0;
    const total = outcome?.files.length ?? 0;
    if (diagnosis === undefined)
        return `## ✅ Signed ${count(signed, 'file')}`;
    return signed === 0 ? '## ❌ Nothing was signed' : `## ⚠️ Signed ${signed} of ${count(total, 'file')}`;
}
function diagnosisBlock({ code, what, why, fix, patch, place }) {
    const where = place === undefined ? '' : `\n\nIn ${codeSpan(place.file)}, line ${place.line}:`;
    const block = patch === undefined ? '' : `\n\n\`\`\`yaml\n${patch.trimEnd().replaceAll('```', "'''")}\n\`\`\``;
    return `**${prose(what)}**\n\n${prose(why)}\n\n**What to do:** ${prose(fix)}${where}${block}\n\n<sub>failure code ${codeSpan(code)}</sub>`;
}
function signedBlocks(facts, outcome) {
    const signed = outcome.files.filter((file) => file.status === 'signed');
    const rows = [
        ['Identity', codeSpan(outcome.identity ?? '')],
        ['Issuer', codeSpan(outcome.issuer ?? '')],
        ['Instance', codeSpan(facts.instance)],
        ['Certificates', String(outcome.certificates)],
    ];
    if (facts.artifact !== undefined) {
        const { name, url, digest } = facts.artifact;
        rows.push(['Artifact', `<a href="${attribute(url)}">${summary_text(name)}</a><br>${codeSpan(digest)}`]);
    }
    const blocks = [table(undefined, rows)];
    if (facts.verifyCommand !== undefined) {
        blocks.push(`### Verify\n\n\`\`\`sh\n${facts.verifyCommand.replaceAll('```', "'''")}\n\`\`\``);
    }
    const shown = signed.slice(0, MAX_ROWS).map((file) => [summary_name(file), codeSpan(hex(file)), logCell(file)]);
    const more = signed.length > MAX_ROWS ? `\n\n… and ${signed.length - MAX_ROWS} more, all in the manifest.` : '';
    blocks.push(`### Files\n\n${table(['File', 'SHA-256', 'Log entry'], shown)}${more}`);
    return blocks;
}
function unsignedBlock(unsigned) {
    const rows = unsigned.slice(0, MAX_ROWS).map((file) => {
        const reason = file.failure === undefined
            ? 'not attempted'
            : `${prose(file.failure.message)} (${codeSpan(file.failure.code)})`;
        return [summary_name(file), reason];
    });
    const more = unsigned.length > MAX_ROWS ? `\n\n… and ${unsigned.length - MAX_ROWS} more, all in the manifest.` : '';
    return `### Not signed\n\n${table(['File', 'Reason'], rows)}${more}`;
}
const summary_name = ({ file }) => codeSpan(file.path.slice(0, MAX_NAME_CHARACTERS));
const hex = ({ digest }) => digest?.toString('hex') ?? '';
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
function logCell({ log }) {
    if (log === undefined)
        return '';
    if (log.url !== PUBLIC_REKOR)
        return codeSpan(log.index);
    return `<a href="https://search.sigstore.dev/?logIndex=${encodeURIComponent(log.index)}">${summary_text(log.index)}</a>`;
}
function table(head, rows) {
    const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const lines = [...(head === undefined ? [] : [row(head, 'th')]), ...rows.map((cells) => row(cells, 'td'))];
    return `<table>\n${lines.join('\n')}\n</table>`;
}
const codeSpan = (value) => `<code>${summary_text(value)}</code>`;
/** A sentence of ours: what stands between backticks is code. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 0 ? summary_text(part) : codeSpan(part)))
        .join('');
}
/** Neither HTML nor Markdown: everything that either could read as more than text becomes a character reference. */
function summary_text(value) {
    return value
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/[&<>"'`*_~[\]()#|\\@!]/g, (c) => `&#${c.charCodeAt(0)};`);
}
const attribute = summary_text;

;// CONCATENATED MODULE: ./build/action/report.js
// Outputs and job summary, written at the end whether the run succeeded or failed.


/** Sets every output that has a value, and writes the summary if asked and possible. Throws errors of the file system. */
async function report(facts) {
    if (facts.env['GITHUB_OUTPUT']) {
        for (const [name, value] of Object.entries(facts.outputs))
            (0,core/* setOutput */.uH)(name, value);
    }
    if (!facts.summary || !facts.env['GITHUB_STEP_SUMMARY'])
        return;
    const markdown = renderSummary({ ...facts, verifyCommand: facts.outputs['verify-command'] });
    await core/* summary */.z.addRaw(markdown).write();
}


/***/ })

};
