import type { SourceMapInput } from '@jridgewell/remapping'
import { analyze, failSafe, mayContainCall, renderDiagnostic, transform } from '@crossload/core'
import type { Diagnostic, ResolvedOptions, TransformResult } from '@crossload/core'
import { resolveCompilerOptions } from '@crossload/project/compiler'
import type { CompilerOptions } from '@crossload/project/compiler'
import { TARGET_VARIABLES } from '@crossload/project/target'
import { leadBack, mapOfEdit, withoutInlineMap, withoutMap } from './composeMaps.ts'
import type { InputSourceMap, Mapped } from './composeMaps.ts'

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
  /**
   * Leads the map of what SWC makes of the code back to the author's text, and says what came up meanwhile. Missing when the code is as it
   * was given, or nobody wants a map.
   */
  readonly leadBack?: <O extends Mapped>(output: O) => { readonly output: O; readonly diagnostics: readonly Diagnostic[] }
}

/** What becomes of a text before anybody is told. */
interface Made extends Pick<TransformResult, 'code' | 'calls' | 'diagnostics'> {
  readonly options: ResolvedOptions
  /** From the code to the author's text. */
  readonly map?: SourceMapInput
}

/**
 * Rewrites the calls of a text; `undefined` when there is nothing to say.
 *
 * @throws CrossloadOptionError for a wrong option, and an error with its place for a diagnostic of severity `error`
 */
export function rewrite(src: string, request: RewriteRequest): Rewritten | undefined {
  const { general, optionsFor, onDiagnostic } = resolved(request.crossload)
  if (!mayContainCall(src, general.sources)) return undefined
  const made = failSafe<Made | undefined>(
    () => {
      const options = optionsFor(request.file)
      return options && make(src, options, request)
    },
    src,
    (report) => ({ code: src, calls: [], diagnostics: report(general), options: general }),
  )
  if (!made) return undefined

  const tell = (diagnostics: readonly Diagnostic[]) => {
    for (const diagnostic of diagnostics) onDiagnostic?.(diagnostic, { code: src, file: request.file })
    const error = diagnostics.find(({ severity }) => severity === 'error')
    if (error) throw new Error(`crossload: ${renderDiagnostic(error, src, request.file, { locale: general.locale })}`)
  }
  const { code, calls, diagnostics, options, map } = made
  tell(diagnostics)
  if (!map) return { code, calls, diagnostics }
  return {
    code,
    calls,
    diagnostics,
    leadBack(output) {
      const led = failSafe(
        () => ({ output: leadBack(output, map), diagnostics: [] as readonly Diagnostic[] }),
        src,
        (report) => ({ output: withoutMap(output), diagnostics: report(options) }),
        'map',
      )
      tell(led.diagnostics)
      return led
    },
  }
}

function make(src: string, options: ResolvedOptions, { file, source, inputSourceMap, wantsMap }: RewriteRequest): Made | undefined {
  const result = transform(src, file, { ...options, sourcemap: wantsMap })
  if (!result) return undefined
  const { code, map, calls, diagnostics } = result
  if (!map) return { code, calls, diagnostics, options }
  const [edit, lost] = failSafe<readonly [SourceMapInput, readonly Diagnostic[]]>(
    () => [mapOfEdit(map, source, src, inputSourceMap), []],
    src,
    (report) => [mapOfEdit(map, source, src, false), report(options)],
    'map',
  )
  return { code: withoutInlineMap(code), calls, diagnostics: [...diagnostics, ...lost], options, map: edit }
}

/** What a file's app says of it, for the keys of caches. */
export function appKey(src: string, file: string, crossload: CompilerOptions): unknown {
  const { general, optionsFor } = resolved(crossload)
  if (!mayContainCall(src, general.sources)) return undefined
  return failSafe(
    () => {
      const options = optionsFor(file)
      if (!options) return undefined
      const facts = [options.vue, options.interceptors, options.patched, options.mpxCustom, options.usePromise, options.promiseBlackList]
      // What constants of other files and variables of the environment come to shows in what is said.
      return [facts, analyze(src, file, options).diagnostics]
    },
    src,
    (report) => [report(general)],
  )
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
