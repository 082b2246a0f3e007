import type { CompilationContext, JsPlugin } from '@farmfe/core'
import { isAbsolute } from 'node:path'
import type { PluginParts } from './bundler.ts'
import { farmTransform } from './farmTransform.ts'
import type { Loaded } from './loaded.ts'

/** What Farm asks of a plugin while it builds, and when files change. */
export function farmBuild(parts: PluginParts): Pick<JsPlugin, 'transform' | 'buildEnd' | 'updateModules' | 'updateFinished'> {
  const { session } = parts
  const loaded = new Map<string, Loaded>()

  /** Farm goes on after `context.error` at this stage, and ends the whole process when a hook throws; a promise that is rejected fails the build. */
  async function close(): Promise<void> {
    const objection = session.objection([...loaded.values()])
    const summary = session.summary()
    // Farm hands its logger to nobody.
    if (summary !== undefined) console.info(summary)
    if (objection === undefined) return
    const error = new Error(objection)
    error.stack = objection
    throw error
  }

  return {
    transform: farmTransform(parts, loaded),
    buildEnd: { executor: close },
    updateModules: {
      // Farm asks nobody whether a module that it keeps is still good, and watches for a module only files that are none themselves: those
      // that depend on what changed are given out as changed, too.
      executor({ paths }) {
        session.forget()
        const changed = new Set(paths.map(([path]) => path))
        const depend = session.dependents().filter((id) => session.isStale(id) || session.looksAt(id, changed))
        return [...new Set([...changed, ...depend])]
      },
    },
    updateFinished: {
      async executor(_, context) {
        // Nobody says which modules went. Of those that plugins make up the names differ.
        for (const id of loaded.keys()) if (isAbsolute(id) && context && isGone(id, context)) loaded.delete(id)
        await close()
      },
    },
  }
}

function isGone(id: string, context: CompilationContext): boolean {
  const module: unknown = context.viteGetModuleById(id)
  return module === null
}
