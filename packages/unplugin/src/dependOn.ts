import { existsSync } from 'node:fs'
import type { HookContext } from './bundler.ts'

/**
 * Says that what was said of a module depends on other files: while watching, and where a bundler keeps modules on disk.
 *
 * @param files absolute; one that is not there counts when it comes, where a bundler can wait for it
 * @param context of a transform hook
 */
export function dependOn(files: readonly string[], context: Pick<HookContext, 'addWatchFile' | 'getNativeBuildContext'>): void {
  if (files.length === 0) return
  const native = context.getNativeBuildContext?.()
  const loader = native?.framework === 'webpack' || native?.framework === 'rspack' ? native.loaderContext : undefined
  for (const file of files) {
    // webpack builds again and again for a file that it waits for and that is not there.
    if (existsSync(file)) context.addWatchFile(file)
    else loader?.addMissingDependency(file)
  }
}
