// The doc comments of what the package exports → docs/MODULE.md: one page, with the examples that a test runs.
import { join, posix } from 'node:path';
import {
  isClassDeclaration,
  isConstructorDeclaration,
  isExportDeclaration,
  isFunctionDeclaration,
  isMethodDeclaration,
  isNamedExports,
  isPropertyDeclaration,
  isPropertySignatureDeclaration,
  isStringLiteral,
  isTypeAliasDeclaration,
  isTypeLiteralNode,
  isTypeReferenceNode,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { ENTRIES } from './build-module.ts';
import { parseFiles } from './parse-sources.ts';

const LIBRARY = 'src/library';
const NAMES = { signing: 'sigstore-sign', oidc: 'sigstore-sign/oidc' } as const;

const HEAD = `# The module

<!-- Made from the doc comments in src/library by \`npm run docs\`. -->

The engine of the action and the command, for build scripts: sign, verify, and the identity tokens to sign with. The
names and meanings of \`sigstore-sign/oidc\` are those of sigstore-python's \`sigstore.oidc\`, in TypeScript's naming style.
[Decision 29](decisions/0029-module.md) lists the differences.

\`\`\`sh
npm install sigstore-sign
\`\`\`

The package is ESM with types, for Node.js 20.12 or newer, and depends on no other package. Importing it runs nothing and
reads no environment: a function reads the environment when it is called, unless it is given one as \`env\`. An option
that is not known, or of another type, is an error before any request. Every error is a \`SigstoreError\` with a \`code\`
of [TROUBLESHOOTING.md](TROUBLESHOOTING.md), and no error, notice or object shows a token.
`;

type Declaration = Readonly<{ path: string; name: string; node: Node; file: SourceFile }>;
type Comment = Readonly<{ text: string; throws: string | undefined; example: string | undefined }>;

/** The whole page, from the sources below `root`. Throws an Error for an export that has no doc comment. */
export function modulePage(root: string): string {
  const paths = ENTRIES.map((name) => `${LIBRARY}/${name}.ts`);
  const entries = parseFiles(root, paths, exportsOf);
  const files = [...new Set(entries.flat().map(({ path }) => path))];
  const found = parseFiles(root, files, declarationsIn).flat();
  const written = new Map<string, string>();
  const parts = ENTRIES.map((entry, index) => {
    const sections = (entries[index] ?? []).map(({ path, name }) => {
      const declaration = found.find((each) => each.path === path && each.name === name);
      if (declaration === undefined) throw new Error(`${path} does not declare ${name}`);
      const place = written.get(name);
      if (place !== undefined) return `### \`${name}\`\n\nAs in [\`${place}\`](#${anchorOf(name)}).\n`;
      written.set(name, NAMES[entry]);
      return sectionOf(declaration);
    });
    return `## \`${NAMES[entry]}\`\n\n${sections.join('\n')}`;
  });
  return [HEAD, ...parts].join('\n');
}

const anchorOf = (name: string): string => name.toLowerCase();

type Exported = Readonly<{ path: string; name: string }>;

/** What an entry exports: its functions, then functions and classes of other files, errors, and types at last. */
function exportsOf(path: string, file: SourceFile): Exported[] {
  const own = declarationsIn(path, file).filter(({ node }) => isExported(node));
  const others = file.statements.filter(isExportDeclaration).flatMap((statement) => {
    const { exportClause, moduleSpecifier, isTypeOnly } = statement;
    if (exportClause === undefined || !isNamedExports(exportClause)) return [];
    const from =
      moduleSpecifier !== undefined && isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    return exportClause.elements.map((element) => ({
      path: posix.join(posix.dirname(path), from),
      name: element.name.text,
      type: isTypeOnly || element.isTypeOnly,
    }));
  });
  const isError = ({ path: from }: Exported) => from.endsWith('/errors.ts');
  const values = others.filter(({ type }) => !type).sort((a, b) => Number(isError(a)) - Number(isError(b)));
  return [...own, ...values, ...others.filter(({ type }) => type)].map(({ path: at, name }) => ({
    path: at,
    name,
  }));
}

function isExported(node: Node): boolean {
  const modifiers = 'modifiers' in node ? (node.modifiers as readonly Node[] | undefined) : undefined;
  return modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword) === true;
}

function declarationsIn(path: string, file: SourceFile): Declaration[] {
  return file.statements.flatMap((node) => {
    const known = isFunctionDeclaration(node) || isClassDeclaration(node) || isTypeAliasDeclaration(node);
    return known && node.name !== undefined ? [{ path, name: node.name.text, node, file }] : [];
  });
}

function sectionOf({ name, node, file, path }: Declaration): string {
  const comment = commentOf(node, file);
  if (comment.text === '') throw new Error(`${path}: ${name} has no doc comment`);
  const code = (text: string) => `\`\`\`typescript\n${text}\n\`\`\``;
  const parts = [`### \`${name}\``, textOf(comment)];
  if (isFunctionDeclaration(node)) parts.splice(1, 0, code(signatureOf(node, file)));
  if (isTypeAliasDeclaration(node)) parts.push(...typeParts(node, file));
  if (isClassDeclaration(node)) {
    const heritage = (node.heritageClauses ?? []).map((clause) => clause.getText(file)).join(' ');
    if (heritage !== '') parts[0] = `### \`${name}\`\n\n\`class ${name} ${heritage}\``;
    for (const member of node.members) parts.push(...memberParts(member, file));
  }
  if (comment.example !== undefined) parts.push(comment.example);
  return `${parts.join('\n\n')}\n`;
}

function memberParts(member: Node, file: SourceFile): string[] {
  const shown =
    isConstructorDeclaration(member) || isMethodDeclaration(member) || isPropertyDeclaration(member);
  const comment = commentOf(member, file);
  if (!shown || comment.text === '') return [];
  const signature = signatureOf(member, file).replace(/^constructor/, `new ${nameOf(member.parent)}`);
  return [`#### \`${signature}\``, textOf(comment)];
}

const nameOf = (node: Node): string => (isClassDeclaration(node) ? (node.name?.text ?? '') : '');

/** The declaration up to its body, in one line where it is a member. */
function signatureOf(node: Node, file: SourceFile): string {
  const body = 'body' in node ? (node.body as Node | undefined) : undefined;
  const start = node.getStart(file);
  const text = file.text.slice(start, body?.getStart(file) ?? node.getEnd()).trim();
  const plain = text.replace(/^(export|override|async|readonly)\s+/g, '').replace(/^(async|readonly)\s+/, '');
  return isFunctionDeclaration(node)
    ? plain.replace(/^async /, '')
    : plain.replace(/\s+/g, ' ').replace(/;$/, '');
}

/** A table of the fields of a type, and what other types it includes. */
function typeParts(node: Node, file: SourceFile): string[] {
  const rows: string[] = [];
  const included: string[] = [];
  const visit = (child: Node): void => {
    if (isTypeLiteralNode(child)) {
      for (const member of child.members) {
        if (!isPropertySignatureDeclaration(member)) continue;
        const type = member.type?.getText(file).replace(/ \| undefined$/, '') ?? '';
        const cells = [`\`${member.name.getText(file)}\``, `\`${type}\``, commentOf(member, file).text];
        rows.push(`| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`);
      }
      return;
    }
    if (isTypeReferenceNode(child) && /^[A-Z]\w+$/.test(child.getText(file)))
      included.push(child.getText(file));
    child.forEachChild((next) => void visit(next));
  };
  node.forEachChild((child) => void visit(child));
  const also = included.map((name) => `[\`${name}\`](#${anchorOf(name)})`).join(' and ');
  return [
    ...(included.length === 0 ? [] : [rows.length === 0 ? `All of ${also}.` : `All of ${also}, and:`]),
    ...(rows.length === 0 ? [] : [['| Name | Type | Meaning |', '| --- | --- | --- |', ...rows].join('\n')]),
  ];
}

const textOf = ({ text, throws }: Comment): string =>
  throws === undefined ? text : `${text}\n\n**Throws** ${throws}.`;

/** The doc comment right before a node, in parts. */
function commentOf(node: Node, file: SourceFile): Comment {
  const trivia = file.text.slice(node.getFullStart(), node.getStart(file));
  const [, inner = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(trivia) ?? [];
  const lines = inner.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
  const [text = '', ...tags] = lines.join('\n').split(/^@(?=throws|example)/m);
  const tag = (name: string) =>
    tags
      .find((each) => each.startsWith(name))
      ?.slice(name.length)
      .trim();
  return { text: text.trim(), throws: tag('throws'), example: tag('example') };
}

/** Where the page is, from the root of the repository. */
export const MODULE_PAGE = join('docs', 'MODULE.md');
