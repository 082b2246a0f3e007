import type { Session } from './session.ts'

interface RollupLike {
  getModuleIds(): Iterable<string>
  error(message: string): never
}

/** Rollup, Rolldown and Vite: what was loaded is held against what was assumed before a bundle is made of it. */
export function holdModules(context: unknown, session: Session): void {
  if (!isRollupLike(context)) return
  const objection = session.objection(context.getModuleIds())
  if (objection !== undefined) context.error(objection)
}

function isRollupLike(context: unknown): context is RollupLike {
  return typeof context === 'object' && context !== null && 'getModuleIds' in context && 'error' in context
}

interface Compilation {
  readonly modules: Iterable<object>
  readonly errors: { push(error: Error): unknown }
  readonly hooks: { readonly finishModules: { tap(name: string, hook: () => void): void } }
}

interface CompilerLike {
  readonly hooks: { readonly compilation: { tap(name: string, hook: (compilation: Compilation) => void): void } }
}

/** webpack and Rspack, child compilers too. */
export function holdCompilations(compiler: CompilerLike, session: Session): void {
  compiler.hooks.compilation.tap('crossload', (compilation) => {
    compilation.hooks.finishModules.tap('crossload', () => {
      const objection = session.objection(resourcesOf(compilation.modules))
      if (objection === undefined) return
      const error = new Error(objection)
      error.stack = ''
      compilation.errors.push(error)
    })
  })
}

function* resourcesOf(modules: Iterable<object>): Iterable<string> {
  for (const module of modules) if ('resource' in module && typeof module.resource === 'string') yield module.resource
}
