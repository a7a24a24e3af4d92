// Why a run failed → the first blocks of its summary: what happened, why, what to do, and the lines to paste.
import type { Diagnosis } from '../../errors/diagnose.ts';
import { block, code, prose, sentence } from './markdown.ts';

/** Lines of a quotation: what happened, and why if it is known. */
export function quotedReason(what: string, why: string | undefined): string[] {
  return [`> **${sentence(what)}**`, ...(why === undefined ? [] : ['>', `> ${prose(why)}`])];
}

/** Markdown, in which every value from outside is escaped. */
export function diagnosisBlocks({ code: failureCode, what, why, fix, patch, place }: Diagnosis): string[] {
  const where = place === undefined ? '' : `In ${code(place.file)}, line ${place.line}:`;
  return [
    ['> [!CAUTION]', ...quotedReason(what, why)].join('\n'),
    `**What to do:** ${[prose(fix), where].join(' ').trimEnd()}`,
    ...(patch === undefined ? [] : [block('yaml', patch)]),
    `<sub>Failure code ${code(failureCode)}</sub>`,
  ];
}
