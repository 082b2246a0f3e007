import { generate } from '@babel/generator'
import { parse } from '@babel/parser'
import type { ParserPlugin } from '@babel/parser'
import { traverseFast } from '@babel/types'
import type { File } from '@babel/types'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { SourceMapInput } from '@jridgewell/trace-mapping'

/** How a text is read, by Babel's parser, that published code needs. */
export const LENIENT = {
  errorRecovery: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowNewTargetOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
} as const

const ALWAYS: readonly ParserPlugin[] = ['decorators', 'decoratorAutoAccessors', 'explicitResourceManagement']

/** The first set of syntax plugins that reads the text; nothing when none does. */
export function syntaxOf(code: string, file: string): ParserPlugin[] | undefined {
  const sets: readonly (readonly ParserPlugin[])[] = /\.[cm]?ts$/.test(file)
    ? [['typescript']]
    : file.endsWith('.tsx')
      ? [['typescript', 'jsx']]
      : [['jsx'], ['typescript', 'jsx'], ['flow', 'jsx']]
  return sets
    .map((set) => [...ALWAYS, ...set])
    .find((plugins) => {
      try {
        parse(code, { ...LENIENT, sourceType: 'unambiguous', plugins })
        return true
      } catch {
        return false
      }
    })
}

export function read(code: string, plugins: ParserPlugin[]): File {
  // Babel's printer keeps parentheses behind a comment, if the comment is attached.
  return parse(code, { ...LENIENT, sourceType: 'unambiguous', attachComment: false, plugins })
}

/** A text without what formatting is free to choose: blanks, comments, quotes, parentheses, semicolons, spellings of numbers. */
export function normalForm(ast: File): string {
  return generate(ast, { comments: false, minified: true, jsescOption: { quotes: 'single' } }).code
}

/** The comments of a text, in order, without the indentation that a printer gives them. */
export function commentsIn(ast: File): readonly string[] {
  return (ast.comments ?? []).map(({ value }) => value.replaceAll(/\s+/g, ' ').trim())
}

/** A name of a text and where it stands in the author's. */
export interface TracedName {
  readonly name: string
  readonly line: number
  readonly column: number
}

/** Every name of a text, in the order of the tree, with the place that its map gives, led on by further maps. */
export function tracedNames(ast: File, ...maps: readonly SourceMapInput[]): readonly TracedName[] {
  const traces = maps.map((map) => new TraceMap(map))
  const found: TracedName[] = []
  traverseFast(ast, (node) => {
    if (node.type !== 'Identifier' || !node.loc) return
    let { line, column } = node.loc.start
    for (const trace of traces) {
      const original = line === 0 ? { line: null, column: null } : originalPositionFor(trace, { line, column })
      line = original.line ?? 0
      column = original.column ?? 0
    }
    found.push({ name: node.name, line, column })
  })
  return found
}

/**
 * Does a name stand in the author's text where it was traced to? One that was written in leads to what stands before it: of several with one
 * place only the first can be the author's.
 */
export function isAuthors(names: readonly TracedName[], at: number, text: string): boolean {
  const traced = names[at]
  if (!traced) return false
  const { name, line, column } = traced
  const isKnown = names.slice(0, at).some((before) => before.name === name && before.line === line && before.column === column)
  return !isKnown && text.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1]?.startsWith(name, column) === true
}
