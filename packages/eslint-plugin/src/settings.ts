import { checkPackages, CrossloadOptionError, resolveTransformOptions } from '@crossload/core'
import type { ResolvedOptions, TransformOptions } from '@crossload/core'
import { HOSTS, hosts } from '@crossload/hosts'

/** `settings.crossload`: what `crossload.config.ts` exports may be given here as it is. */
export interface CrossloadSettings extends Omit<TransformOptions, 'target' | 'sourcemap'> {
  /** The hosts to check for, by id or alias. Default: every mini-program host. */
  readonly target?: string | readonly string[]
  /** For the bundler plugins; ESLint has its own ways to say which files it looks at. */
  readonly packages?: readonly string[]
}

const MINI_PROGRAM_HOSTS = HOSTS.filter((host) => hosts[host].global !== null)

/**
 * The options for each host that a file is checked for; a host that is named twice counts once.
 *
 * @throws CrossloadOptionError for the first setting that is wrong
 */
export function readSettings(settings: unknown): readonly ResolvedOptions[] {
  if (typeof (settings ?? {}) !== 'object' || Array.isArray(settings)) {
    throw new CrossloadOptionError('settings.crossload', settings, 'an object')
  }
  const { target = MINI_PROGRAM_HOSTS, packages, ...options } = (settings ?? {}) as CrossloadSettings
  checkPackages(packages)
  const targets: readonly string[] = typeof target === 'string' ? [target] : target
  if (!Array.isArray(targets) || targets.length === 0) throw new CrossloadOptionError('target', target, 'a host, or an array of hosts')
  const resolved = targets.map((each) => resolveTransformOptions({ ...options, target: each }))
  return [...new Map(resolved.map((each) => [each.host.id, each])).values()]
}
