/**
 * crossload in front of `@swc/core`.
 *
 * ```js
 * import { transform } from '@crossload/swc'
 *
 * const { code, map } = await transform(text, { filename, sourceMaps: true, crossload: { target: 'alipay' } })
 * ```
 *
 * @module
 */
import * as swc from '@swc/core'
import type { Options, Output } from '@swc/core'
import type { CallReport, Diagnostic } from '@crossload/core'
import type { CompilerOptions } from '@crossload/project/compiler'
import { editInFront } from './editInFront.ts'

export type { CompilerOptions as CrossloadOptions, DiagnosticSource } from '@crossload/project/compiler'

/** SWC's own options, and ours under a key of their own. */
export interface SwcOptions extends Options {
  readonly crossload?: CompilerOptions
}

/** SWC's own output, and what crossload found; missing where there is nothing to say. */
export interface SwcOutput extends Output {
  crossload?: { readonly calls: readonly CallReport[]; readonly diagnostics: readonly Diagnostic[] }
}

/**
 * `transform` of `@swc/core`, with the calls of the text rewritten before SWC sees it. Source maps lead to the given text, or through the
 * `inputSourceMap` to what that was made of.
 *
 * @param src the text; a tree of SWC's is no help, because its spans do not count in the text's units
 * @throws CrossloadOptionError for a wrong option, and for a diagnostic of severity `error` an error with its place (as a rejection)
 */
export async function transform(src: string, options: SwcOptions = {}): Promise<SwcOutput> {
  const { code, swcOptions, finish } = editInFront(src, options)
  return finish(await swc.transform(code, swcOptions))
}

/** `transformSync` of `@swc/core`, as `transform` above. */
export function transformSync(src: string, options: SwcOptions = {}): SwcOutput {
  const { code, swcOptions, finish } = editInFront(src, options)
  return finish(swc.transformSync(code, swcOptions))
}
