import type { Options, Output } from '@swc/core'
import type { InputSourceMap } from './composeMaps.ts'
import type { SwcOptions, SwcOutput } from './index.ts'
import { rewrite } from './rewrite.ts'

/** What SWC is given in place of the author's text and options. */
export interface Edited {
  readonly code: string
  readonly swcOptions: Options
  /** Makes of SWC's output ours. */
  finish(output: Output): SwcOutput
}

/** Rewrites the text for SWC, and leads the map of what SWC makes of it back to the author's. */
export function editInFront(src: string, { crossload = {}, ...swcOptions }: SwcOptions): Edited {
  if (typeof src !== 'string') throw new TypeError('crossload: @crossload/swc takes the text of a module, not its tree')
  const { filename, sourceFileName, inputSourceMap, sourceMaps } = swcOptions
  const rewritten = rewrite(src, {
    file: filename ?? fileNameFor(swcOptions),
    source: sourceFileName ?? filename ?? '<anon>',
    inputSourceMap: inputSourceMap as InputSourceMap,
    // Not given, a `.swcrc` may still ask for one.
    wantsMap: sourceMaps !== false,
    crossload,
  })
  if (!rewritten) return { code: src, swcOptions, finish: (output) => output }
  const { code, calls, diagnostics, leadBack } = rewritten
  if (!leadBack) return { code, swcOptions, finish: (output) => ({ ...output, crossload: { calls, diagnostics } }) }
  return {
    code,
    swcOptions: { ...swcOptions, inputSourceMap: false },
    finish(given) {
      const { output, diagnostics: more } = leadBack(given)
      return { ...output, crossload: { calls, diagnostics: [...diagnostics, ...more] } }
    },
  }
}

/** A name whose extension says what SWC's own options say of the syntax. */
function fileNameFor({ jsc }: Options): string {
  const parser = jsc?.parser
  if (parser?.syntax !== 'typescript') return 'input.js'
  return parser.tsx ? 'input.tsx' : 'input.ts'
}
