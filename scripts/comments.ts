// TypeScript files → their comments and the titles of their tests, each at its line and column; all else is blank.
import { resolve } from 'node:path';
import {
  isCallExpression,
  isIdentifier,
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

/** The functions of `node:test` whose first argument is a title. */
const TITLED = ['test', 'it', 'describe'];

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
  for (const [start, end] of titlesOf(file))
    comments = replaced(comments, start, end, () => source.slice(start, end));
  return comments;
}

/** Where each title begins and ends; one that is put together at run time is left out. */
function titlesOf(file: SourceFile): (readonly [start: number, end: number])[] {
  return [...descendants(file)].flatMap((node) => {
    if (!isCallExpression(node) || !isIdentifier(node.expression) || !TITLED.includes(node.expression.text))
      return [];
    const [title] = node.arguments;
    return title !== undefined && (isStringLiteral(title) || isNoSubstitutionTemplateLiteral(title))
      ? [[title.getStart(file), title.getEnd()] as const]
      : [];
  });
}

function replaced(text: string, start: number, end: number, by: (part: string) => string): string {
  return text.slice(0, start) + by(text.slice(start, end)) + text.slice(end);
}

/** Blanks of the same length, with the same line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
