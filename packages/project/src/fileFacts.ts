import type { Node } from '@babel/types'
import { failSafe } from '@crossload/core'
import type { InterceptorFact, LookUp, Place, ReplacementFact, Value } from '@crossload/core'
import { findInterceptors, findReplacements, handsOutObject, intercepts, rangeOf, readNames, resolveScopes, SOURCES } from '@crossload/core/find'
import { parseModule } from '@crossload/core/syntax'
import { METHODS } from '@crossload/hosts'
import { findMpxSetup } from './mpxSetup.ts'
import { importsUnderOtherName } from './renamedImports.ts'

/** What one file says about the whole project. */
export interface FileFacts {
  readonly interceptors: readonly InterceptorFact[]
  readonly patched: readonly ReplacementFact[]
  /** Methods that Mpx's `custom` replaces. */
  readonly custom: readonly Place[]
  readonly usePromise?: boolean
  /** Methods that Mpx gives no promise for in spite of `usePromise`. */
  readonly blackList?: readonly string[]
  readonly prefix?: string
  readonly postfix?: string
  /** It could not be read, and may say anything. */
  readonly isUnread?: true
}

const NOTHING: FileFacts = { interceptors: [], patched: [], custom: [] }
const UNKNOWN: Value = { possible: [], isComplete: false }
const UNREAD: FileFacts = { ...NOTHING, isUnread: true }

/** How an object looks that is given to somebody, assigned to, or asked for a member under a computed name. */
const OBJECTS = ['uni[', 'uni,', 'uni)', 'uni =', 'uni=', 'mpx[', 'mpx,', 'mpx)', 'mpx =', 'mpx='] as const

/** A text without any of these says nothing about a project. */
export const PROJECT_WORDS = ['Interceptor', 'loadFile', 'api-proxy', 'usePromise', 'custom', '@mpxjs/core', 'mpx.use', ...OBJECTS] as const

/** A method that something is assigned to: by itself, in a pattern, at the head of a loop. */
const MAY_REPLACE = /[.'"](?:uploadFile|downloadFile)['"\]]*\s*(?:=[^=>]|\+\+|--|of\b|in\b|[}\],])|(?:\+\+|--|\bdelete\s)\s*(?:uni|mpx)\b/

/** The source APIs that whole projects are asked about. */
const READ = [SOURCES.uni, SOURCES.mpx] as const

/** Can this text say anything about the whole project? */
export function mayHoldProjectFacts(code: string): boolean {
  if (!PROJECT_WORDS.some((word) => code.includes(word))) return false
  return /addInterceptor|api-proxy|usePromise|mpx\.use|custom\s*:/.test(code) || MAY_REPLACE.test(code) || handsOutObject(code, READ) || importsUnderOtherName(code, READ)
}

/**
 * Reads what a file says about every other one: interceptors, replaced methods, how Mpx was set up. Pure, and fails open: a file that does
 * not parse says nothing, and one that nests too deeply to be read says so.
 *
 * @param code JavaScript or TypeScript
 * @param file what places are called by; its extension picks the syntax
 * @param lookUp what the file imports: Mpx may be set up by what stands elsewhere
 */
export function readFileFacts(code: string, file: string, lookUp: LookUp = () => UNKNOWN): FileFacts {
  if (!mayHoldProjectFacts(code)) return NOTHING
  return failSafe(
    () => readFacts(code, file, lookUp),
    code,
    () => UNREAD,
  )
}

function readFacts(code: string, file: string, lookUp: LookUp): FileFacts {
  const parsed = parseModule(code, file)
  if (!parsed.ok) return NOTHING
  const scopes = resolveScopes(parsed.ast, readNames(parsed.ast))
  const sources = READ
  const place = (node: Node): Place => {
    const { line, column } = rangeOf(node).start
    return { file, line, column }
  }
  const setup = findMpxSetup(scopes, sources, lookUp)
  return {
    interceptors: findInterceptors(parsed.ast.program, scopes, sources).flatMap((interceptor) => {
      const methods = METHODS.filter((method) => intercepts(interceptor, interceptor.source, method))
      const { node, isCertain, stages, unwrapsPairs } = interceptor
      return methods.length === 0 ? [] : { ...place(node), source: interceptor.source.name, methods, isCertain, ...(stages && { stages }), ...(unwrapsPairs && { unwrapsPairs }) }
    }),
    patched: findReplacements(parsed.ast.program, scopes, sources).map(({ node, source, methods, isCertain }) => ({ ...place(node), source: source.name, methods, isCertain })),
    custom: (setup?.custom ?? []).map(place),
    ...(setup?.usePromise !== undefined && { usePromise: setup.usePromise }),
    ...(setup && setup.blackList.length > 0 && { blackList: setup.blackList }),
    ...(setup?.prefix !== undefined && { prefix: setup.prefix }),
    ...(setup?.postfix !== undefined && { postfix: setup.postfix }),
  }
}
