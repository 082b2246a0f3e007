import { authorOfCompiled } from './author.ts'
import type { Bundler } from './bundler.ts'

/** webpack and Rspack say whether maps are wanted, and hand over the map of the loaders before; without maps, nothing. */
export const describeByLoaderContext: NonNullable<Bundler['describe']> = (context, code, id) => {
  const native = context.getNativeBuildContext?.()
  const loaders = native?.framework === 'webpack' || native?.framework === 'rspack' ? native : undefined
  return {
    wantsMap: loaders?.loaderContext?.sourceMap ?? true,
    author: authorOfCompiled(code, id, () => loaders?.inputSourceMap ?? undefined),
  }
}
