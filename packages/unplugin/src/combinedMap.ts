import type { SourceMapInput } from '@jridgewell/trace-mapping'
import { authorOfCompiled } from './author.ts'
import type { Bundler, HookContext } from './bundler.ts'

interface RollupLike {
  getCombinedSourcemap(): SourceMapInput
}

/** Rollup, Rolldown and Vite keep one map of everything that the plugins before did to a module. */
export const describeByCombinedMap: NonNullable<Bundler['describe']> = (context, code, id) => ({
  wantsMap: true,
  author: authorOfCompiled(code, id, () => (isRollupLike(context) ? context.getCombinedSourcemap() : undefined)),
})

function isRollupLike(context: object): context is HookContext & RollupLike {
  return 'getCombinedSourcemap' in context
}
