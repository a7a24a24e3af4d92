// A line of the input `files` that matches nothing but looks like something else → how to write it here.

const HINTS: readonly (readonly [form: RegExp, hint: string])[] = [
  [/^(["'`]).*\1$/, 'leave out the quotes'],
  [/\{.*,.*\}/, 'braces are not expanded; write one pattern per line'],
  [/,/, 'if these are several patterns, write one per line and no commas'],
  [/\s/, 'if these are several patterns, write one per line'],
  [/^\w:\\/, 'write the path relative to the workspace'],
];

/** What to write instead of a pattern that matches nothing; undefined if its form gives no hint. */
export const patternHint = (line: string): string | undefined => HINTS.find(([form]) => form.test(line))?.[1];
