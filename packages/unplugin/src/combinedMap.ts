import type { SourceMapInput } from '@jridgewell/trace-mapping'
import { placeByMap } from './authorPlace.ts'
import type { Bundler, HookContext } from './bundler.ts'

interface RollupLike {
  getCombinedSourcemap(): SourceMapInput
}

/** Rollup, Rolldown and Vite keep one map of everything that the plugins before did to a module. */
export const describeByCombinedMap: NonNullable<Bundler['describe']> = (context, code) => ({
  wantsMap: true,
  place: (diagnostics) => (isRollupLike(context) ? placeByMap(diagnostics, code, context.getCombinedSourcemap()) : []),
})

function isRollupLike(context: object): context is HookContext & RollupLike {
  return 'getCombinedSourcemap' in context
}
