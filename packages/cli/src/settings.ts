import { checkPackages, CrossloadOptionError, resolveTransformOptions } from '@crossload/core'
import type { Locale, ProjectFacts, ResolvedOptions, TransformOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { withFacts } from '@crossload/project'
import { loadConfig } from './loadConfig.ts'
import { CommandError } from './problem.ts'
import type { Problem } from './problem.ts'
import { MINI_PROGRAM_HOSTS, readTargets } from './targets.ts'
import type { Texts } from './texts.ts'

/** What a command works with: the config file and the command line together, checked. */
export interface Settings {
  readonly hosts: readonly Host[]
  readonly packages: readonly string[]
  /** What the user says of the app's Vue. */
  readonly vue: 2 | 3 | undefined
  /** The options for one host, with what the project's sources say filled in. */
  optionsFor(host: Host, facts?: ProjectFacts): ResolvedOptions
  readonly problems: readonly Problem[]
}

export interface Asked {
  readonly target: string | undefined
  /** `false`: none. */
  readonly config: string | false | undefined
  readonly directory: string
  readonly locale: Locale
}

/**
 * Reads the settings. A wrong one is left out and named; the others count.
 *
 * @throws CommandError when no host is left to work for
 */
export async function readSettings({ target, config, directory, locale }: Asked, texts: Texts): Promise<Settings> {
  const { file = '', settings, problems: loading } = await loadConfig(config, directory, texts)
  const problems = [...loading]
  const { target: configured, packages: named, ...rest } = settings
  const tell = ({ message }: CrossloadOptionError) =>
    problems.push({ place: file, found: message.replace(/^crossload: /, '').replace(/\.$/, ''), advice: texts.settingAdvice })
  const wrong = (option: string, got: unknown, takes: string) => tell(new CrossloadOptionError(option, got, takes))

  const packages = packagesOf(named, tell)
  const targets = typeof configured === 'string' ? configured.split(',') : isNames(configured) ? configured : undefined
  if (configured !== undefined && !targets) wrong('target', configured, texts.targetTakes)

  const asked = target === undefined ? targets : target.split(',')
  const read = readTargets(asked ?? [], target === undefined ? `${file} target` : '--target', texts)
  problems.push(...read.problems)
  if (asked && read.hosts.length === 0) {
    const [only] = read.problems
    const none = { place: '--target', found: texts.noTarget, advice: texts.hostAdvice(MINI_PROGRAM_HOSTS.join(', ')) }
    throw new CommandError(read.problems.length === 1 && only ? only : none)
  }

  const options = withoutWrong({ locale, ...rest }, tell)
  return {
    hosts: asked ? read.hosts : MINI_PROGRAM_HOSTS,
    packages,
    vue: options.project?.vue,
    optionsFor(host, facts = {}) {
      return resolveTransformOptions({ ...withFacts(options, facts), locale, target: host })
    },
    problems,
  }
}

/** Takes out one wrong setting after another, until the rest is right. */
function withoutWrong(
  settings: Readonly<Record<string, unknown>>,
  tell: (error: CrossloadOptionError) => void,
): Omit<TransformOptions, 'target'> {
  let options = settings
  for (;;) {
    try {
      resolveTransformOptions({ ...options, target: 'weixin' })
      return options
    } catch (error) {
      const [key = ''] = error instanceof CrossloadOptionError ? error.option.split('.') : []
      if (!(error instanceof CrossloadOptionError && key in options)) throw error
      tell(error)
      options = without(options, error.option.split('.'))
    }
  }
}

function without(object: Readonly<Record<string, unknown>>, [key = '', ...path]: readonly string[]): Readonly<Record<string, unknown>> {
  const { [key]: inner, ...others } = object
  const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner)
  const [next = ''] = path
  return isObject && next in inner ? { ...others, [key]: without(inner as Readonly<Record<string, unknown>>, path) } : others
}

function packagesOf(named: unknown, tell: (error: CrossloadOptionError) => void): readonly string[] {
  try {
    return checkPackages(named)
  } catch (error) {
    if (!(error instanceof CrossloadOptionError)) throw error
    tell(error)
    return []
  }
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}
