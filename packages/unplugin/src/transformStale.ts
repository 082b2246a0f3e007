import type { Session } from './session.ts'

/**
 * Rollup's question whether a module that it keeps goes through the plugins again. The first answer counts, and the CommonJS plugin, which
 * Vite has too, always has one: so this one comes before it, and says nothing where all is well.
 */
export function transformStale(session: Session) {
  return {
    order: 'pre',
    handler: ({ id }: { readonly id: string }) => (session.isStale(id) ? true : null),
  } as const
}
