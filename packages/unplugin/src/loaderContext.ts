import { readFileSync } from 'node:fs'
import { placeByMap, placeByText } from './authorPlace.ts'
import type { Bundler } from './bundler.ts'

/** webpack and Rspack say whether maps are wanted, and hand over the map of the loaders before; without maps, nothing. */
export const describeByLoaderContext: NonNullable<Bundler['describe']> = (context, code, id) => {
  const native = context.getNativeBuildContext?.()
  if (native?.framework !== 'webpack' && native?.framework !== 'rspack') return { wantsMap: true, place: () => [] }
  const { loaderContext, inputSourceMap } = native
  return {
    wantsMap: loaderContext?.sourceMap ?? true,
    place(diagnostics, options) {
      if (inputSourceMap) return placeByMap(diagnostics, code, inputSourceMap)
      return placeByText(diagnostics, code, id, readText(id.replace(/\?.*$/s, '')), options)
    },
  }
}

/** A file as the author wrote it, if it is one. */
function readText(id: string): string | undefined {
  try {
    return readFileSync(id, 'utf8')
  } catch {
    return undefined
  }
}
