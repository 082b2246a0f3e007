import type { Session } from './session.ts'

/** A module that a bundler loaded. */
export interface Loaded {
  /** As the bundler calls it. */
  readonly id: string
  /** What earlier steps of the build made of it, or what it is loaded as; `undefined` where nobody knows. */
  code(): string | undefined
}

interface RollupLike {
  getModuleIds(): Iterable<string>
  getModuleInfo(id: string): { readonly code?: string | null } | null
  error(message: string): never
}

/** Rollup, Rolldown and Vite: what was loaded is held against what was assumed before a bundle is made of it. */
export function holdModules(context: unknown, session: Session): void {
  if (!isRollupLike(context)) return
  const modules = Array.from(context.getModuleIds(), (id): Loaded => ({ id, code: () => context.getModuleInfo(id)?.code ?? undefined }))
  const objection = session.objection(modules)
  if (objection !== undefined) context.error(objection)
}

function isRollupLike(context: unknown): context is RollupLike {
  return typeof context === 'object' && context !== null && 'getModuleIds' in context && 'getModuleInfo' in context && 'error' in context
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
      const objection = session.objection(Array.from(compilation.modules).flatMap(loadedOf))
      if (objection === undefined) return
      const error = new Error(objection)
      error.stack = ''
      compilation.errors.push(error)
    })
  })
}

interface ModuleLike {
  readonly resource?: unknown
  originalSource?(): { source(): unknown } | null
}

function loadedOf(module: ModuleLike): readonly Loaded[] {
  const { resource } = module
  if (typeof resource !== 'string') return []
  const code = () => {
    const text = module.originalSource?.()?.source()
    return typeof text === 'string' ? text : undefined
  }
  return [{ id: resource, code }]
}
