import ts from 'typescript'

/** A second opinion on what we read and write: TypeScript's scanner and parser, which core does not use. */

const KINDS: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  js: ts.ScriptKind.JSX,
  jsx: ts.ScriptKind.JSX,
  cjs: ts.ScriptKind.JSX,
  mjs: ts.ScriptKind.JSX,
}

function parse(code: string, file: string): ts.SourceFile {
  const kind = KINDS[file.slice(file.lastIndexOf('.') + 1)]
  if (kind === undefined) throw new Error(`no syntax is known for ${file}`)
  return ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true, kind)
}

/** The syntax errors of a text, as TypeScript words them. */
export function syntaxErrors(code: string, file: string): readonly string[] {
  const { parseDiagnostics } = parse(code, file) as ts.SourceFile & { parseDiagnostics: readonly ts.Diagnostic[] }
  return parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** The text of every comment, in order. */
export function comments(code: string, file: string): readonly string[] {
  const source = parse(code, file)
  const found = new Map<number, number>()
  const jsxText: ts.TextRange[] = []

  const add = (start: number, end: number) => {
    found.set(start, end)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      jsxText.push({ pos: node.pos, end: node.end })
      return
    }
    const children = node.getChildren(source)
    if (children.length === 0) {
      const shebang = node.pos === 0 ? (ts.getShebang(code)?.length ?? 0) : 0
      ts.forEachLeadingCommentRange(code, Math.max(node.pos, shebang), add)
      ts.forEachTrailingCommentRange(code, node.end, add)
    }
    for (const child of children) visit(child)
  }
  visit(source)

  return [...found]
    .filter(([start]) => !jsxText.some(({ pos, end }) => pos <= start && start < end))
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => code.slice(start, end))
}
