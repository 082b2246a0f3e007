import type { Compiler, NormalModule } from 'webpack'
import type { HookContext } from './bundler.ts'

/** The key under which a module keeps what its text was made for; webpack stores it with the module, on disk too. */
const MARK = 'crossload'

type Marked = Pick<NormalModule, 'buildInfo'>

/**
 * Builds modules anew whose own file is the same but whose text was made for another project: in watch mode, what one file says (an
 * interceptor, how Mpx's API is installed) may change the calls in all others.
 *
 * @param read gives the mark of the project as it is now; asked once at the beginning of every build
 * @param isStale knows more exactly, of the modules that were built in this process
 * @returns puts the mark of this build on the module that a loader is working at
 */
export function rebuildOnNewMark(compiler: Compiler, read: () => string, isStale: (id: string) => boolean | undefined): (context: HookContext) => void {
  let mark = ''
  compiler.hooks.thisCompilation.tap('crossload', () => {
    mark = read()
  })
  // Child compilers have this hook as well.
  compiler.hooks.compilation.tap('crossload', (compilation) => {
    compiler.webpack.NormalModule.getCompilationHooks(compilation).needBuild.tapAsync('crossload', ({ buildInfo, resource }, _, done) => {
      const made = buildInfo?.[MARK]
      if (made !== undefined && (isStale(resource) ?? made !== mark)) done(null, true)
      else done()
    })
  })
  return (context) => {
    const native = context.getNativeBuildContext?.()
    const module: Marked | undefined = native?.framework === 'webpack' ? native.loaderContext?.['_module'] : undefined
    if (module?.buildInfo) module.buildInfo[MARK] = mark
  }
}
