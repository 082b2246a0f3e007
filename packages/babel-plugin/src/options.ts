import { CrossloadOptionError, resolveTransformOptions } from '@crossload/core'
import type { Diagnostic, ResolvedOptions, TransformOptions } from '@crossload/core'
import { findTarget } from '@crossload/core/target'

/** Where a diagnostic was found: what `renderDiagnostic` of `@crossload/core` takes beside it. */
export interface DiagnosticSource {
  readonly code: string
  /** The file's name as Babel knows it, `unknown` where it was not told. */
  readonly file: string
}

/** Everything that `transform` of `@crossload/core` takes, but for `sourcemap`, which Babel decides, and what only Babel's plugin needs. */
export interface BabelPluginOptions extends Omit<TransformOptions, 'target' | 'sourcemap'> {
  /**
   * The host to build for, by id or alias: `alipay`, `mp-alipay`, `my`, … Default: what the framework says, by `UNI_PLATFORM`,
   * `MPX_CURRENT_TARGET_MODE` or `TARO_ENV`.
   */
  readonly target?: string
  /** Called for every diagnostic, in the order of the file. Babel has no channel for warnings of its own. */
  readonly onDiagnostic?: (diagnostic: Diagnostic, source: DiagnosticSource) => void
}

/**
 * Checks the options and finds the target.
 *
 * @throws CrossloadOptionError for the first option that is wrong
 */
export function resolveOptions(
  { onDiagnostic, ...given }: BabelPluginOptions,
  env: Readonly<Record<string, string | undefined>>,
): { readonly options: ResolvedOptions; readonly onDiagnostic: BabelPluginOptions['onDiagnostic'] } {
  if (onDiagnostic !== undefined && typeof onDiagnostic !== 'function') {
    throw new CrossloadOptionError('onDiagnostic', onDiagnostic, 'a function')
  }
  return { options: resolveTransformOptions({ ...given, target: findTarget(given.target, env) }), onDiagnostic }
}
