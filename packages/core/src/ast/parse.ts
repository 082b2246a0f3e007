import { parse } from '@babel/parser'
import type { ParserOptions, ParserPlugin } from '@babel/parser'
import type { File } from '@babel/types'
import type { Position } from '../text/position.ts'
import { isStackOverflow } from './stackOverflow.ts'

/** The seam behind which another engine can be put: text in, Babel's AST or the first syntax error out. */
export type Parsed =
  | { readonly ok: true; readonly ast: File }
  | { readonly ok: false; readonly message: string; readonly position: Position }

const ALWAYS: readonly ParserPlugin[] = ['decorators', 'decoratorAutoAccessors', 'explicitResourceManagement']

/**
 * Plugin sets to try, in order: the extension decides, for a block of a component the `lang.ts` of its query, and JavaScript that does not
 * parse is tried as TypeScript.
 */
function pluginSets(id: string): readonly (readonly ParserPlugin[])[] {
  const [path = '', query = ''] = id.split(/[?#](.*)/s)
  const language = /(?:^|&)lang[.=]([jt]sx?)\b/.exec(query)?.[1] ?? /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase()
  if (language === 'tsx') return [['typescript', 'jsx']]
  if (language !== undefined && /^(?:[cmu]?ts)$/.test(language)) return [['typescript'], ['typescript', 'jsx']]
  return [['jsx'], ['typescript', 'jsx'], ['flow', 'jsx']]
}

const OPTIONS: ParserOptions = {
  sourceType: 'unambiguous',
  errorRecovery: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowNewTargetOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  attachComment: false,
}

/**
 * Parses a module, a script or a CommonJS file. Recoverable errors (a variable declared twice, say) are not errors here:
 * published code has them and every host runs it.
 *
 * @param code source text
 * @param id file name, whose extension picks the syntax; a `?query` is not looked at
 * @throws what an engine throws when its stack is used up
 */
export function parseModule(code: string, id: string): Parsed {
  let first: unknown
  for (const plugins of pluginSets(id)) {
    try {
      return { ok: true, ast: parseAs([...ALWAYS, ...plugins], code) }
    } catch (error) {
      // That is no error of the text's, and no other set of plugins would do better.
      if (isStackOverflow(error)) throw error
      first ??= error
    }
  }
  return { ok: false, ...describeSyntaxError(first, code) }
}

/**
 * Babel reads an ambiguous file as a module first, where `<!--` and `-->` are operators. Without an import or export they begin comments.
 */
function parseAs(plugins: ParserPlugin[], code: string): File {
  const ast = parse(code, { ...OPTIONS, plugins })
  if (ast.program.sourceType === 'module' || !/<!--|-->/.test(code)) return ast
  try {
    return parse(code, { ...OPTIONS, sourceType: 'script', plugins })
  } catch {
    return ast
  }
}

function describeSyntaxError(error: unknown, code: string): { message: string; position: Position } {
  const { message, loc, pos } = error as { message?: string; loc?: { line: number; column: number }; pos?: number }
  return {
    message: (message ?? String(error)).replace(/\(\d+:\d+\)$/, '').trimEnd(),
    position: { line: loc?.line ?? 1, column: loc?.column ?? 0, offset: Math.min(pos ?? 0, code.length) },
  }
}
