import ts from 'typescript'

/** A place where a method of an unbound global is named. */
export interface Mention {
  /** Such as `uni.uploadFile`. */
  readonly api: string
  readonly isCall: boolean
  /** UTF-16 offsets of the call, or of the member expression that is not called. */
  readonly start: number
  readonly end: number
}

/**
 * Finds `root.method` for the given unbound roots, with the TypeScript compiler's parser and scopes, and nothing of crossload's.
 * Only the plain spelling counts, in parentheses or under a cast or not: no alias, no computed member.
 *
 * @param text a script
 * @param lang its language, as a file extension
 */
export function findMentions(
  text: string,
  lang: string,
  roots: readonly string[] = ['uni'],
  methods: readonly string[] = ['uploadFile', 'downloadFile'],
): readonly Mention[] {
  const { file, checker } = bind(text, lang)
  const mentions: Mention[] = []

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && methods.includes(node.name.text)) {
      const root = skipWrappers(node.expression)
      if (ts.isIdentifier(root) && roots.includes(root.text) && !checker.getSymbolAtLocation(root)) {
        const call = callOf(node)
        const place = call ?? node
        const api = `${root.text}.${node.name.text}`
        mentions.push({ api, isCall: call !== undefined, start: place.getStart(file), end: place.getEnd() })
      }
    }
    ts.forEachChild(node, visit)
  }

  visit(file)
  return mentions.sort((a, b) => a.start - b.start)
}

const SCRIPT_KINDS: Readonly<Record<string, ts.ScriptKind>> = { ts: ts.ScriptKind.TS, uts: ts.ScriptKind.TS, tsx: ts.ScriptKind.TSX }

function bind(text: string, lang: string): { file: ts.SourceFile; checker: ts.TypeChecker } {
  const kind = SCRIPT_KINDS[lang] ?? ts.ScriptKind.JS
  const name = kind === ts.ScriptKind.TS ? '/script.ts' : kind === ts.ScriptKind.TSX ? '/script.tsx' : '/script.js'
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true, kind)
  const host: ts.CompilerHost = {
    fileExists: (path) => path === name,
    readFile: () => undefined,
    getSourceFile: (path) => (path === name ? file : undefined),
    getDefaultLibFileName: () => '/lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  }
  const program = ts.createProgram([name], { noLib: true, allowJs: true, noResolve: true, types: [] }, host)
  return { file, checker: program.getTypeChecker() }
}

function isWrapper(node: ts.Node): node is ts.ParenthesizedExpression | ts.AsExpression | ts.NonNullExpression | ts.TypeAssertion {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)
}

function skipWrappers(node: ts.Expression): ts.Expression {
  return isWrapper(node) ? skipWrappers(node.expression) : node
}

function callOf(member: ts.Expression): ts.CallExpression | undefined {
  let node: ts.Node = member
  while (isWrapper(node.parent)) node = node.parent
  return ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined
}
