import { resolveRuntimeModule, RUNTIME_MODULE } from './runtimeModule.ts'

/**
 * Rollup's, Rolldown's and Vite's own hook, before any other plugin resolves the runtime: what an app has installed by chance may be of
 * another version.
 */
export const resolveId = {
  order: 'pre',
  filter: { id: RUNTIME_MODULE },
  handler: (specifier: string) => resolveRuntimeModule(specifier),
} as const
