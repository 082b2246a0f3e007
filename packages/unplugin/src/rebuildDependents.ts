import type { Compiler } from '@rspack/core'
import type { Session } from './session.ts'

/**
 * Rspack asks nobody whether a module that it keeps is still good. So where the app says something else than before, the files with a call
 * are given out as changed.
 */
export function rebuildDependents(compiler: Compiler, session: Session): void {
  compiler.hooks.watchRun.tap('crossload', ({ modifiedFiles }) => {
    if (!modifiedFiles) return
    session.forget()
    const changed = modifiedFiles as Set<string>
    for (const id of session.dependents()) if (session.isStale(id)) changed.add(id.replace(/\?.*$/s, ''))
  })
}
