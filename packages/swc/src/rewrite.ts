import type { SourceMapInput } from '@jridgewell/remapping'
import { analyze, mayContainCall, renderDiagnostic, transform } from '@crossload/core'
import type { TransformResult } from '@crossload/core'
import { resolveCompilerOptions } from '@crossload/project/compiler'
import type { CompilerOptions } from '@crossload/project/compiler'
import { TARGET_VARIABLES } from '@crossload/project/target'
import { mapOfEdit, withoutInlineMap } from './composeMaps.ts'
import type { InputSourceMap } from './composeMaps.ts'

export interface RewriteRequest {
  /** The extension picks the syntax. */
  readonly file: string
  /** What maps are to call the text. */
  readonly source: string
  readonly inputSourceMap: InputSourceMap
  readonly wantsMap: boolean
  readonly crossload: CompilerOptions
}

export interface Rewritten extends Pick<TransformResult, 'code' | 'calls' | 'diagnostics'> {
  /** From the code to the author's text; missing when the code is as it was given, or nobody wants one. */
  readonly map?: SourceMapInput
}

/**
 * Rewrites the calls of a text; `undefined` when there is nothing to say.
 *
 * @throws CrossloadOptionError for a wrong option, and an error with its place for a diagnostic of severity `error`
 */
export function rewrite(src: string, { file, source, inputSourceMap, wantsMap, crossload }: RewriteRequest): Rewritten | undefined {
  const { general, optionsFor, onDiagnostic } = resolved(crossload)
  const options = mayContainCall(src, general.sources) ? optionsFor(file) : undefined
  if (!options) return undefined
  const result = transform(src, file, { ...options, sourcemap: wantsMap })
  if (!result) return undefined

  for (const diagnostic of result.diagnostics) onDiagnostic?.(diagnostic, { code: src, file })
  const error = result.diagnostics.find(({ severity }) => severity === 'error')
  if (error) throw new Error(`crossload: ${renderDiagnostic(error, src, file)}`)

  const { code, map, calls, diagnostics } = result
  if (!map) return { code, calls, diagnostics }
  return { code: withoutInlineMap(code), calls, diagnostics, map: mapOfEdit(map, source, src, inputSourceMap) }
}

/** What a file's app says of it, for the keys of caches. */
export function appKey(src: string, file: string, crossload: CompilerOptions): unknown {
  const { general, optionsFor } = resolved(crossload)
  const options = mayContainCall(src, general.sources) ? optionsFor(file) : undefined
  if (!options) return undefined
  const facts = [options.vue, options.interceptors, options.patched, options.mpxCustom, options.usePromise, options.promiseBlackList]
  // What constants of other files and variables of the environment come to shows in what is said.
  return [facts, analyze(src, file, options).diagnostics]
}

const known = new WeakMap<object, { readonly env: string; readonly value: ReturnType<typeof resolveCompilerOptions> }>()

/** The same options come with every file of a project. */
function resolved(crossload: CompilerOptions): ReturnType<typeof resolveCompilerOptions> {
  const env = TARGET_VARIABLES.map((name) => process.env[name] ?? '').join('|')
  const before = known.get(crossload)
  if (before?.env === env) return before.value
  const value = resolveCompilerOptions(crossload, process.env)
  known.set(crossload, { env, value })
  return value
}
