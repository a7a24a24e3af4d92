// What happened → the job summary: who signed what, where it is logged, and how anybody verifies it.
import type { Diagnosis } from '../diagnose.ts';
import type { Outcome, SignedFile } from '../engine.ts';
import type { Artifact } from '../publish/artifact.ts';

/** GitHub shows at most 1 MiB; a table of this length stays well below it whatever the names are. */
const MAX_ROWS = 200;
const MAX_NAME_CHARACTERS = 300;
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';

export type SummaryFacts = Readonly<{
  outcome: Outcome | undefined;
  instance: string;
  /** What a verifier types. */
  verifyCommand: string | undefined;
  artifact: Artifact | undefined;
  diagnosis: Diagnosis | undefined;
  notices: readonly string[];
}>;

/** GitHub-flavoured Markdown with HTML tables; every value from outside is escaped. */
export function renderSummary(facts: SummaryFacts): string {
  const { outcome, diagnosis, notices } = facts;
  const parts = [heading(facts)];
  if (diagnosis !== undefined) parts.push(diagnosisBlock(diagnosis));
  if (outcome?.files.some((file) => file.status === 'signed')) parts.push(...signedBlocks(facts, outcome));
  const unsigned = outcome?.files.filter((file) => file.status !== 'signed') ?? [];
  if (unsigned.length > 0) parts.push(unsignedBlock(unsigned));
  if (notices.length > 0) parts.push(notices.map((notice) => `> [!NOTE]\n> ${prose(notice)}`).join('\n\n'));
  return `${parts.join('\n\n')}\n`;
}

function heading({ outcome, diagnosis }: SummaryFacts): string {
  const signed = outcome?.files.filter((file) => file.status === 'signed').length ?? 0;
  const total = outcome?.files.length ?? 0;
  if (diagnosis === undefined) return `## ✅ Signed ${count(signed, 'file')}`;
  return signed === 0 ? '## ❌ Nothing was signed' : `## ⚠️ Signed ${signed} of ${count(total, 'file')}`;
}

function diagnosisBlock({ code, what, why, fix, patch, place }: Diagnosis): string {
  const where = place === undefined ? '' : `\n\nIn ${codeSpan(place.file)}, line ${place.line}:`;
  const block =
    patch === undefined ? '' : `\n\n\`\`\`yaml\n${patch.trimEnd().replaceAll('```', "'''")}\n\`\`\``;
  return `**${prose(what)}**\n\n${prose(why)}\n\n**What to do:** ${prose(fix)}${where}${block}\n\n<sub>failure code ${codeSpan(code)}</sub>`;
}

function signedBlocks(facts: SummaryFacts, outcome: Outcome): string[] {
  const signed = outcome.files.filter((file) => file.status === 'signed');
  const rows = [
    ['Identity', codeSpan(outcome.identity ?? '')],
    ['Issuer', codeSpan(outcome.issuer ?? '')],
    ['Instance', codeSpan(facts.instance)],
    ['Certificates', String(outcome.certificates)],
  ];
  if (facts.artifact !== undefined) {
    const { name, url, digest } = facts.artifact;
    rows.push(['Artifact', `<a href="${attribute(url)}">${text(name)}</a><br>${codeSpan(digest)}`]);
  }
  const blocks = [table(undefined, rows)];
  if (facts.verifyCommand !== undefined) {
    blocks.push(`### Verify\n\n\`\`\`sh\n${facts.verifyCommand.replaceAll('```', "'''")}\n\`\`\``);
  }
  const shown = signed.slice(0, MAX_ROWS).map((file) => [name(file), codeSpan(hex(file)), logCell(file)]);
  const more =
    signed.length > MAX_ROWS ? `\n\n… and ${signed.length - MAX_ROWS} more, all in the manifest.` : '';
  blocks.push(`### Files\n\n${table(['File', 'SHA-256', 'Log entry'], shown)}${more}`);
  return blocks;
}

function unsignedBlock(unsigned: readonly SignedFile[]): string {
  const rows = unsigned.slice(0, MAX_ROWS).map((file) => {
    const reason =
      file.failure === undefined
        ? 'not attempted'
        : `${prose(file.failure.message)} (${codeSpan(file.failure.code)})`;
    return [name(file), reason];
  });
  const more =
    unsigned.length > MAX_ROWS ? `\n\n… and ${unsigned.length - MAX_ROWS} more, all in the manifest.` : '';
  return `### Not signed\n\n${table(['File', 'Reason'], rows)}${more}`;
}

const name = ({ file }: SignedFile) => codeSpan(file.path.slice(0, MAX_NAME_CHARACTERS));
const hex = ({ digest }: SignedFile) => digest?.toString('hex') ?? '';
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function logCell({ log }: SignedFile): string {
  if (log === undefined) return '';
  if (log.url !== PUBLIC_REKOR) return codeSpan(log.index);
  return `<a href="https://search.sigstore.dev/?logIndex=${encodeURIComponent(log.index)}">${text(log.index)}</a>`;
}

function table(head: readonly string[] | undefined, rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const lines = [...(head === undefined ? [] : [row(head, 'th')]), ...rows.map((cells) => row(cells, 'td'))];
  return `<table>\n${lines.join('\n')}\n</table>`;
}

const codeSpan = (value: string) => `<code>${text(value)}</code>`;

/** A sentence of ours: what stands between backticks is code. */
function prose(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 0 ? text(part) : codeSpan(part)))
    .join('');
}

/** Neither HTML nor Markdown: everything that either could read as more than text becomes a character reference. */
function text(value: string): string {
  return value
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"'`*_~[\]()#|\\@!]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const attribute = text;
