import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { ProjectFacts } from '@crossload/core'
import { TARGET_VARIABLES } from '@crossload/project/target'
import type { PluginOptions } from './options.ts'

const require = createRequire(import.meta.url)

/**
 * Names everything that a transformed file depends on beside its own text: what bundlers keep on disk must not be taken for another target,
 * other options, another version, or a project with other interceptors.
 *
 * @param project what the project's sources say together
 * @param mode Mpx's, where it is known so early
 */
export function fingerprint(options: PluginOptions, project: ProjectFacts, mode?: string): string {
  const variables = TARGET_VARIABLES.map((name) => process.env[name])
  const versions = [versionOf('../package.json'), versionOf('@crossload/core/package.json'), versionOf('@crossload/project/package.json')]
  return createHash('sha256').update(JSON.stringify([versions, variables, options, project, mode])).digest('hex').slice(0, 16)
}

/**
 * Makes the version of webpack's or Rspack's cache on disk depend on us.
 *
 * @param cache `compiler.options.cache`, changed in place before it is opened
 * @param mark from `fingerprint`
 */
export function addToCacheVersion(cache: unknown, mark: string): void {
  if (!isOnDisk(cache)) return
  const { version } = cache
  cache.version = `${typeof version === 'string' ? version : ''}|crossload:${mark}`
}

/** Does a setting of webpack's or Rspack's say that modules are kept from one process to the next? */
export function isOnDisk(cache: unknown): cache is { version?: unknown } {
  return typeof cache === 'object' && cache !== null && 'type' in cache && (cache.type === 'filesystem' || cache.type === 'persistent')
}

function versionOf(manifest: string): unknown {
  const { version }: { version?: unknown } = require(manifest)
  return version
}
