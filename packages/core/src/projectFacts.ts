import type { Node } from '@babel/types'
import { METHODS } from '@crossload/hosts'
import { rangeOf } from './ast/range.ts'
import { failSafe } from './failSafe.ts'
import { findCallSites } from './find/callSites.ts'
import { findInterceptors, intercepts } from './find/interceptors.ts'
import { findMpxSetup } from './find/mpxSetup.ts'
import { readNames } from './find/names.ts'
import { resolveScopes } from './find/scope.ts'
import { parseModule } from './parse.ts'
import type { Place } from './position.ts'
import type { ProjectFacts } from './options.ts'
import { SOURCES } from './sources/index.ts'

/** What one file says about the whole project. */
export interface FileFacts {
  readonly interceptors: readonly Place[]
  readonly patched: readonly Place[]
  /** Methods that Mpx's `custom` replaces. */
  readonly custom: readonly Place[]
  readonly usePromise?: boolean
  /** Methods that Mpx gives no promise for in spite of `usePromise`. */
  readonly blackList?: readonly string[]
  readonly prefix?: string
  readonly postfix?: string
}

const NOTHING: FileFacts = { interceptors: [], patched: [], custom: [] }

/** A text without any of these says nothing about a project. */
export const PROJECT_WORDS = ['Interceptor', 'loadFile', 'api-proxy', 'usePromise', 'custom'] as const

/** Can this text say anything about the whole project? */
export function mayHoldProjectFacts(code: string): boolean {
  if (!PROJECT_WORDS.some((word) => code.includes(word))) return false
  return /addInterceptor|api-proxy|usePromise|(?:uploadFile|downloadFile)['"\]]*\s*=[^=>]|custom\s*:/.test(code)
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
  return failSafe(
    () => readFacts(code, file),
    code,
    () => NOTHING,
  )
}

function readFacts(code: string, file: string): FileFacts {
  const parsed = parseModule(code, file)
  if (!parsed.ok) return NOTHING
  const scopes = resolveScopes(parsed.ast, readNames(parsed.ast))
  const sources = [SOURCES.uni, SOURCES.mpx]
  const place = (node: Node): Place => {
    const { line, column } = rangeOf(node).start
    return { file, line, column }
  }
  const { references } = findCallSites(scopes, sources)
  const setup = findMpxSetup(scopes, sources)
  return {
    interceptors: findInterceptors(scopes, sources)
      .filter((interceptor) => METHODS.some((method) => intercepts(interceptor, interceptor.source, method)))
      .map(({ node }) => place(node)),
    patched: references.filter(({ kind }) => kind === 'assignment').map(({ node }) => place(node)),
    custom: (setup?.custom ?? []).map(place),
    ...(setup?.usePromise !== undefined && { usePromise: setup.usePromise }),
    ...(setup && setup.blackList.length > 0 && { blackList: setup.blackList }),
    ...(setup?.prefix !== undefined && { prefix: setup.prefix }),
    ...(setup?.postfix !== undefined && { postfix: setup.postfix }),
  }
}

/**
 * What the files of a project say together. What no file says is left open: one that lies elsewhere may still say it.
 *
 * @param files in an order that does not change from build to build: of two that contradict each other the first counts
 */
export function joinFacts(files: readonly FileFacts[]): ProjectFacts {
  const interceptors = files.flatMap((facts) => facts.interceptors)
  const patched = files.flatMap((facts) => facts.patched)
  const custom = files.flatMap((facts) => facts.custom)
  const usePromise = files.find((facts) => facts.usePromise !== undefined)?.usePromise
  const { blackList, prefix, postfix } = files.find((facts) => facts.blackList ?? facts.prefix ?? facts.postfix) ?? {}
  const mpx = {
    ...(usePromise !== undefined && { usePromise }),
    ...(blackList && { blackList }),
    ...(prefix !== undefined && { prefix }),
    ...(postfix !== undefined && { postfix }),
    ...(custom.length > 0 && { custom }),
  }
  return {
    ...(interceptors.length > 0 && { interceptors }),
    ...(patched.length > 0 && { patched }),
    ...(Object.keys(mpx).length > 0 && { mpx }),
  }
}
