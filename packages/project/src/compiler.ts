/**
 * The options that plugins of compilers share: `babel-plugin-crossload`, `@crossload/swc`.
 *
 * @module
 */
import { basename, dirname, isAbsolute } from 'node:path'
import { CrossloadOptionError, resolveTransformOptions } from '@crossload/core'
import type { Diagnostic, ResolvedOptions, TransformOptions } from '@crossload/core'
import { createFreshApps } from './freshApps.ts'
import { withFacts } from './options.ts'
import { describeNoHost, findTarget } from './target.ts'

/** Where a diagnostic was found: what `renderDiagnostic` of `@crossload/core` takes beside it. */
export interface DiagnosticSource {
  readonly code: string
  /** The file's name as the compiler knows it, `unknown` where it was not told. */
  readonly file: string
}

/** Everything that `transform` takes, but for `sourcemap`, which the compiler decides, and what only compilers need. */
export interface CompilerOptions extends Omit<TransformOptions, 'target' | 'sourcemap' | 'lookUp'> {
  /**
   * The host to build for, by id or alias: `alipay`, `mp-alipay`, `my`, … Default: what the framework says, by `UNI_PLATFORM`,
   * `MPX_CURRENT_TARGET_MODE` or `TARO_ENV`. Where none of them does and Jest or Vitest compiles, calls stay as they are.
   */
  readonly target?: string
  /** Called for every diagnostic, in the order of the file. Compilers have no channel of their own for warnings. */
  readonly onDiagnostic?: (diagnostic: Diagnostic, source: DiagnosticSource) => void
}

/** Checked options of a compiler. */
export interface CompilerSettings {
  /** The options where nothing is known of the app: enough to see whether a text may concern us. */
  readonly general: ResolvedOptions
  /**
   * The options for one file, with what its app says filled in; `undefined` where nothing is to be done, because no host runs the build.
   *
   * @param file absolute path; without one nothing is known of an app
   */
  optionsFor(file: string | undefined): ResolvedOptions | undefined
  /**
   * The files whose change may change what is made of all others: those of an app that hold facts, and those where it begins. For compilers
   * whose results somebody keeps.
   *
   * @param folder where the compiler was set up
   * @returns absolute, none where a framework's app neither lies there nor in `src`
   */
  sharedFiles(folder: string): readonly string[]
  readonly onDiagnostic: CompilerOptions['onDiagnostic']
}

const BEGINS = /^(?:main|app)\.[^.]+$/i

const apps = createFreshApps()

/**
 * Checks the options and finds the target. A platform that no host runs, and tests without a target, are told of once, on the console.
 *
 * @throws CrossloadOptionError for the first option that is wrong
 */
export function resolveCompilerOptions(
  { onDiagnostic, target: asked, ...given }: CompilerOptions,
  env: Readonly<Record<string, string | undefined>>,
): CompilerSettings {
  if (onDiagnostic !== undefined && typeof onDiagnostic !== 'function') {
    throw new CrossloadOptionError('onDiagnostic', onDiagnostic, 'a function')
  }
  const target = findTarget(asked, env)
  const general = resolveTransformOptions({ ...given, target: target.host ?? 'weixin' })
  if (target.host === null) {
    console.info(describeNoHost(target, general.locale))
    return { general, optionsFor: () => undefined, sharedFiles: () => [], onDiagnostic }
  }
  const { host } = target
  const vue = given.project?.vue
  let last: { readonly facts: string; readonly options: ResolvedOptions } | undefined
  return {
    general,
    onDiagnostic,
    sharedFiles(folder) {
      const app = apps.frameworkAppIn(folder, { host, ...(vue && { vue }) })
      if (!app) return []
      const begins = [...app.files].filter((file) => dirname(file) === app.folder && BEGINS.test(basename(file)))
      return [...new Set([...app.factFiles, ...begins])].toSorted()
    },
    optionsFor(file) {
      if (file === undefined || !isAbsolute(file)) return general
      const app = apps.appOf(file, { host, ...(vue && { vue }) })
      if (!app) return general
      const said = app.factsFor(file)
      const facts = JSON.stringify(said)
      if (last?.facts !== facts) last = { facts, options: resolveTransformOptions({ ...withFacts(given, said), target: host }) }
      return { ...last.options, lookUp: app.lookUpFor(file) }
    },
  }
}
