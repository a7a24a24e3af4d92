// TypeScript files → the text of their comments, each at its line and column; everything else is blank.
import { resolve } from 'node:path';
import {
  isNoSubstitutionTemplateLiteral,
  isRegularExpressionLiteral,
  isStringLiteral,
  isTemplateHead,
  isTemplateMiddleOrTail,
  type SourceFile,
} from 'typescript/unstable/ast';
import { descendants, parseFiles } from './parse-sources.ts';

const COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//g;
/** What begins a comment or one of its lines, and what ends it. */
const MARKERS = /^\/\/+|^\/\*+|\*\/$|(?<=\n[ \t]*)\*/g;

/** Reads files by their paths from a folder. Throws an Error for one that has a syntax error. */
export function readComments(root: string, paths: readonly string[]): { path: string; text: string }[] {
  return parseFiles(resolve(root), paths, (path, file) => ({ path, text: commentsOf(file) }));
}

function commentsOf(file: SourceFile): string {
  const source = file.text;
  // Strings, templates and regular expressions can contain `//`; no other code can.
  const literals = [...descendants(file)].filter(
    (node) =>
      isStringLiteral(node) ||
      isNoSubstitutionTemplateLiteral(node) ||
      isTemplateHead(node) ||
      isTemplateMiddleOrTail(node) ||
      isRegularExpressionLiteral(node),
  );
  let code = source;
  for (const node of literals) code = replaced(code, node.getStart(file), node.getEnd(), blank);
  let comments = blank(source);
  for (const { 0: comment, index } of code.matchAll(COMMENT))
    comments = replaced(comments, index, index + comment.length, () => comment.replace(MARKERS, blank));
  return comments;
}

function replaced(text: string, start: number, end: number, by: (part: string) => string): string {
  return text.slice(0, start) + by(text.slice(start, end)) + text.slice(end);
}

/** Blanks of the same length, with the same line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
