import type { Node } from '@babel/types'
import { METHODS } from '@crossload/hosts'
import { rangeOf } from './ast/range.ts'
import { findCallSites } from './find/callSites.ts'
import { findInterceptors, intercepts } from './find/interceptors.ts'
import { findMpxSetup } from './find/mpxSetup.ts'
import { resolveScopes } from './find/scope.ts'
import { parseModule } from './parse.ts'
import type { Place } from './position.ts'
import { SOURCES } from './sources/index.ts'

/** What one file says about the whole project. */
export interface FileFacts {
  readonly interceptors: readonly Place[]
  readonly patched: readonly Place[]
  /** Methods that Mpx's `custom` replaces. */
  readonly custom: readonly Place[]
  readonly usePromise?: boolean
}

const NOTHING: FileFacts = { interceptors: [], patched: [], custom: [] }

/** Can this text say anything about the whole project? */
export function mayHoldProjectFacts(code: string): boolean {
  return /addInterceptor|usePromise|(?:uploadFile|downloadFile)['"\]]*\s*=[^=>]|custom\s*:/.test(code)
}

/**
 * Reads what a file says about every other one: interceptors, replaced methods, how Mpx was set up. Pure, and fails open: a file that does
 * not parse says nothing.
 *
 * @param code JavaScript or TypeScript
 * @param file what places are called by; its extension picks the syntax
 */
export function readFileFacts(code: string, file: string): FileFacts {
  if (!mayHoldProjectFacts(code)) return NOTHING
  const parsed = parseModule(code, file)
  if (!parsed.ok) return NOTHING
  const scopes = resolveScopes(parsed.ast)
  const sources = [SOURCES.uni, SOURCES.mpx]
  const place = (node: Node): Place => {
    const { line, column } = rangeOf(node).start
    return { file, line, column }
  }
  const { references } = findCallSites(parsed.ast, scopes, sources)
  const setup = findMpxSetup(parsed.ast, scopes, sources)
  return {
    interceptors: findInterceptors(parsed.ast, scopes, sources)
      .filter((interceptor) => METHODS.some((method) => intercepts(interceptor, interceptor.source, method)))
      .map(({ node }) => place(node)),
    patched: references.filter(({ kind }) => kind === 'assignment').map(({ node }) => place(node)),
    custom: (setup?.custom ?? []).map(place),
    ...(setup?.usePromise !== undefined && { usePromise: setup.usePromise }),
  }
}
