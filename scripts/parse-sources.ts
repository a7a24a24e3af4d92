// The sources of a tree → what each imports and exports, its functions, and literals that are spread at once.
// The parser is the one that compiles the code; `typescript` 7.0.2 offers it as `unstable`, and we pin that version.
import { globSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  type Expression,
  isArrayLiteralExpression,
  isAsExpression,
  isBindingPattern,
  isCallExpression,
  isExportAssignment,
  isExportDeclaration,
  isFunctionLikeDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isNamedExports,
  isNamedImports,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isSatisfiesExpression,
  isSpreadAssignment,
  isSpreadElement,
  isStringLiteral,
  isVariableStatement,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** An import of a file of the tree. 'all' where the file is passed on as a whole. */
export type Import = Readonly<{ to: string; names: ReadonlySet<string> | 'all' }>;
export type Place = Readonly<{ name: string; line: number }>;
export type Source = Readonly<{
  /** From the root of the tree, with `/`. */
  path: string;
  lines: number;
  imports: readonly Import[];
  exports: readonly Place[];
  functions: readonly (Place & Readonly<{ lines: number }>)[];
  spreads: readonly Place[];
}>;

/** Parses the scripts below some folders of a tree; throws an Error where one has a syntax error. */
export function parseSources(root: string, folders: readonly string[]): Source[] {
  const paths = folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs}`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return parseFiles(root, paths, readSource);
}

/** Parses some files of a tree, and gives the result of `read` for each; throws an Error if one has a syntax error. */
export function parseFiles<T>(
  root: string,
  paths: readonly string[],
  read: (path: string, file: SourceFile) => T,
): T[] {
  // A project that is only in memory: it has our files, and reads no others.
  const project = join(root, 'tsconfig.sources.json');
  const config = JSON.stringify({
    compilerOptions: { module: 'NodeNext', allowJs: true, noLib: true, noResolve: true, types: [] },
    files: paths,
  });
  const api = new API({
    cwd: root,
    fs: {
      readFile: (path) => (path === project ? config : undefined),
      fileExists: (path) => (path === project ? true : undefined),
    },
  });
  try {
    const { program } = api.updateSnapshot({ openProjects: [project] }).getProjects()[0] ?? {};
    if (program === undefined) throw new Error(`the compiler cannot open the files of ${root}`);
    const [problem] = program.getSyntacticDiagnostics();
    if (problem !== undefined) throw new Error(`${problem.fileName}: ${problem.text}`);
    return paths.map((path) => {
      const file = program.getSourceFile(join(root, path));
      if (file === undefined) throw new Error(`the compiler does not know ${path}`);
      return read(path, file);
    });
  } finally {
    api.close();
  }
}

function readSource(path: string, file: SourceFile): Source {
  const nodes = [...descendants(file)];
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const placeOf = (node: Node, name: string): Place => ({ name, line: lineOf(node.getStart(file)) });
  return {
    path,
    lines: file.text.trimEnd().split('\n').length,
    imports: importsOf(path, nodes),
    exports: file.statements.flatMap((statement) =>
      exportedNames(statement).map((name) => placeOf(statement, name)),
    ),
    functions: nodes.filter(isFunctionLikeDeclaration).map((node) => {
      const place = placeOf(node, nameOf(node));
      return { ...place, lines: lineOf(node.getEnd()) - place.line + 1 };
    }),
    spreads: nodes.filter(isSpreadOfLiteral).map((node) => {
      const [first = ''] = node.getText(file).split('\n');
      return placeOf(node, first);
    }),
  };
}

/** All nodes below a node, in the order of the text. */
export function* descendants(node: Node): Generator<Node> {
  const children: Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) {
    yield child;
    yield* descendants(child);
  }
}

function importsOf(path: string, nodes: readonly Node[]): Import[] {
  const identifiers = new Set(nodes.filter(isIdentifier).map(({ text }) => text));
  return nodes.flatMap((node) => {
    const found = importOf(node, identifiers);
    if (!found?.from.startsWith('.')) return [];
    return [{ to: posix.join(posix.dirname(path), found.from), names: found.names }];
  });
}

/** Of a namespace, or of `import()`, a file takes at most the names that it has as identifiers. */
function importOf(node: Node, identifiers: ReadonlySet<string>) {
  if (isImportDeclaration(node)) {
    const { name, namedBindings } = node.importClause ?? {};
    const names = new Set(name === undefined ? [] : ['default']);
    if (namedBindings === undefined) return { from: textOf(node.moduleSpecifier), names };
    if (!isNamedImports(namedBindings)) return { from: textOf(node.moduleSpecifier), names: identifiers };
    for (const element of namedBindings.elements) names.add((element.propertyName ?? element.name).text);
    return { from: textOf(node.moduleSpecifier), names };
  }
  if (isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    const clause = node.exportClause;
    if (clause === undefined || !isNamedExports(clause)) {
      return { from: textOf(node.moduleSpecifier), names: 'all' as const };
    }
    const names = new Set(clause.elements.map(({ propertyName, name }) => (propertyName ?? name).text));
    return { from: textOf(node.moduleSpecifier), names };
  }
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
    return { from: textOf(node.arguments[0]), names: identifiers };
  }
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument)) {
    return { from: textOf(node.argument.literal), names: identifiers };
  }
  return undefined;
}

const textOf = (node: Node | undefined): string =>
  node !== undefined && isStringLiteral(node) ? node.text : '';

function exportedNames(statement: Node): string[] {
  if (isExportAssignment(statement)) return ['default'];
  if (isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    if (clause === undefined) return [];
    return isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [nameOf(clause)];
  }
  const modifiers =
    'modifiers' in statement ? (statement.modifiers as readonly Node[] | undefined) : undefined;
  const has = (kind: SyntaxKind) => modifiers?.some((modifier) => modifier.kind === kind) === true;
  if (!has(SyntaxKind.ExportKeyword)) return [];
  if (has(SyntaxKind.DefaultKeyword)) return ['default'];
  if (!isVariableStatement(statement)) return [nameOf(statement)];
  return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
}

/** `{ a, b: [c] }` → a, c */
function boundNames(name: Node): string[] {
  if (!isBindingPattern(name)) return isIdentifier(name) ? [name.text] : [];
  return name.elements.flatMap((element) => (element.name === undefined ? [] : boundNames(element.name)));
}

/** The name of a declaration, or of the constant or property that a function is the value of. */
function nameOf(node: Node): string {
  const named = [node, node.parent].find((candidate) => 'name' in candidate && candidate.name !== undefined);
  return named !== undefined && 'name' in named ? (named.name as Node).getText() : '(no name)';
}

/** `...['a', 'b']` and `...{ a, b }`: they change nothing but where the lines break. */
function isSpreadOfLiteral(node: Node): boolean {
  if (isSpreadElement(node)) return isArrayLiteralExpression(bare(node.expression));
  return isSpreadAssignment(node) && isObjectLiteralExpression(bare(node.expression));
}

function bare(node: Expression): Expression {
  const wrapped = isParenthesizedExpression(node) || isAsExpression(node) || isSatisfiesExpression(node);
  return wrapped ? bare(node.expression) : node;
}
