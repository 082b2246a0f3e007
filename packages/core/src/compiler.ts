/**
 * The options that plugins of compilers share: `babel-plugin-crossload`, `@crossload/swc`.
 *
 * @module
 */
import type { Diagnostic } from './diagnostic.ts'
import { CrossloadOptionError, resolveTransformOptions } from './options.ts'
import type { ResolvedOptions, TransformOptions } from './options.ts'
import { findTarget } from './target.ts'

/** Where a diagnostic was found: what `renderDiagnostic` of `@crossload/core` takes beside it. */
export interface DiagnosticSource {
  readonly code: string
  /** The file's name as the compiler knows it, `unknown` where it was not told. */
  readonly file: string
}

/** Everything that `transform` takes, but for `sourcemap`, which the compiler decides, and what only compilers need. */
export interface CompilerOptions extends Omit<TransformOptions, 'target' | 'sourcemap'> {
  /**
   * The host to build for, by id or alias: `alipay`, `mp-alipay`, `my`, … Default: what the framework says, by `UNI_PLATFORM`,
   * `MPX_CURRENT_TARGET_MODE` or `TARO_ENV`.
   */
  readonly target?: string
  /** Called for every diagnostic, in the order of the file. Compilers have no channel of their own for warnings. */
  readonly onDiagnostic?: (diagnostic: Diagnostic, source: DiagnosticSource) => void
}

/**
 * Checks the options and finds the target.
 *
 * @throws CrossloadOptionError for the first option that is wrong
 */
export function resolveCompilerOptions(
  { onDiagnostic, ...given }: CompilerOptions,
  env: Readonly<Record<string, string | undefined>>,
): { readonly options: ResolvedOptions; readonly onDiagnostic: CompilerOptions['onDiagnostic'] } {
  if (onDiagnostic !== undefined && typeof onDiagnostic !== 'function') {
    throw new CrossloadOptionError('onDiagnostic', onDiagnostic, 'a function')
  }
  return { options: resolveTransformOptions({ ...given, target: findTarget(given.target, env) }), onDiagnostic }
}
