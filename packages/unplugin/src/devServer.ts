import type { ViteDevServer } from 'vite'
import type { Session } from './session.ts'

/**
 * Vite's dev server keeps what it transformed until the file itself changes. So where the app says something else than before, the modules
 * with a call are thrown away, and pages load them anew.
 */
export function refreshDependents(server: ViteDevServer, session: Session): void {
  const stale = session.dependents().filter((id) => session.isStale(id))
  // Vite 5 has one graph for everybody.
  const environments = server.environments as ViteDevServer['environments'] | undefined
  let isAny = false
  for (const { moduleGraph } of environments ? Object.values(environments) : [server]) {
    for (const id of stale) {
      const module = moduleGraph.getModuleById(id)
      if (!module) continue
      isAny = true
      moduleGraph.invalidateModule(module as never)
    }
  }
  if (isAny) server.ws.send({ type: 'full-reload' })
}
