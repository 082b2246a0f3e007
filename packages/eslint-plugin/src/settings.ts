import { isAbsolute } from 'node:path'
import type { Known } from '@crossload/blocks'
import { checkPackages, CrossloadOptionError, resolveTransformOptions } from '@crossload/core'
import type { ResolvedOptions, TransformOptions } from '@crossload/core'
import { HOSTS, hosts } from '@crossload/hosts'
import { createFreshApps, withFacts } from '@crossload/project'

/** `settings.crossload`: what `crossload.config.ts` exports may be given here as it is. */
export interface CrossloadSettings extends Omit<TransformOptions, 'target' | 'sourcemap' | 'lookUp'> {
  /** The hosts to check for, by id or alias. Default: every mini-program host. */
  readonly target?: string | readonly string[]
  /** For the bundler plugins; ESLint has its own ways to say which files it looks at. */
  readonly packages?: readonly string[]
}

/** What a file is analyzed by. */
export interface Settings {
  /** One set of options a host. */
  readonly options: readonly ResolvedOptions[]
  /** What is known of the app where conditions ask. */
  readonly known: Known | undefined
}

const apps = createFreshApps()

const MINI_PROGRAM_HOSTS = HOSTS.filter((host) => hosts[host].global !== null)

/**
 * The options for each host that a file is checked for; a host that is named twice counts once.
 *
 * @param file absolute; what its app says is filled in
 * @throws CrossloadOptionError for the first setting that is wrong
 */
export function readSettings(settings: unknown, file?: string): Settings {
  if (typeof (settings ?? {}) !== 'object' || Array.isArray(settings)) {
    throw new CrossloadOptionError('settings.crossload', settings, 'an object')
  }
  const { target = MINI_PROGRAM_HOSTS, packages, ...options } = (settings ?? {}) as CrossloadSettings
  checkPackages(packages)
  const targets: readonly string[] = typeof target === 'string' ? [target] : target
  if (!Array.isArray(targets) || targets.length === 0) throw new CrossloadOptionError('target', target, 'a host, or an array of hosts')
  const resolved = targets.map((each) => resolveTransformOptions({ ...options, target: each }))
  const alone = [...new Map(resolved.map((each) => [each.host.id, each])).values()]
  if (file === undefined || !isAbsolute(file)) return { options: alone, known: undefined }
  const vue = options.project?.vue
  const seen = alone.map(({ host }) => apps.appOf(file, { host: host.id, ...(vue && { vue }) }))
  return {
    known: seen[0]?.known,
    options: alone.map((each, index) => {
      const app = seen[index]
      return app ? { ...resolveTransformOptions({ ...withFacts(options, app.factsFor(file)), target: each.host.id }), lookUp: app.lookUpFor(file) } : each
    }),
  }
}
