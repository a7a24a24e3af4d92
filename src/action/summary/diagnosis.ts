// Why a run failed → the first blocks of its summary: what happened, why, what to do, and the lines to paste.
import type { Diagnosis } from '../../errors/remedies.ts';
import { block, code, prose, sentence } from './markdown.ts';

/** Markdown, in which every value from outside is escaped. */
export function diagnosisBlocks({ code: failureCode, what, why, fix, patch, place }: Diagnosis): string[] {
  const where = place === undefined ? '' : `In ${code(place.file)}, line ${place.line}:`;
  return [
    `> [!CAUTION]\n> **${sentence(what)}**\n>\n> ${prose(why)}`,
    `**What to do:** ${[prose(fix), where].join(' ').trimEnd()}`,
    ...(patch === undefined ? [] : [block('yaml', patch)]),
    `<sub>Failure code ${code(failureCode)}</sub>`,
  ];
}
