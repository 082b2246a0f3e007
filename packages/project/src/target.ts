/**
 * Finds out what a framework builds for.
 *
 * @module
 */
import { CrossloadOptionError } from '@crossload/core'
import { findPlatform, FRAMEWORKS, hostNames, resolveHost } from '@crossload/hosts'
import type { Framework, FrameworkPlatform, Host } from '@crossload/hosts'

/** A variable by which a framework's command line says what it builds for. */
interface Variable {
  readonly name: string
  readonly framework: Framework
}

const UNI: readonly Variable[] = [
  // The variant of a platform, as projects define one: DingTalk as one of Alipay.
  { name: 'UNI_SUB_PLATFORM', framework: 'uni-app' },
  { name: 'UNI_PLATFORM', framework: 'uni-app' },
]

const OTHERS: readonly Variable[] = [
  { name: 'MPX_CURRENT_TARGET_MODE', framework: 'mpx' },
  { name: 'TARO_ENV', framework: 'taro' },
]

/** The variables by which frameworks' command lines say what they build for. */
export const TARGET_VARIABLES: readonly string[] = [...UNI, ...OTHERS].map(({ name }) => name)

/** Test runners, and the variable that each sets in the processes in which it compiles (jestjs.io, Environment Variables; vitest.dev, Guide). */
const RUNNERS: readonly { readonly title: string; readonly variable: string }[] = [
  { title: 'Jest', variable: 'JEST_WORKER_ID' },
  { title: 'Vitest', variable: 'VITEST' },
]

/** Nothing is rewritten: the build is for a platform that none of our hosts runs, or a test runner compiles and nobody chose a host. */
export type NoHost = { readonly host: null; readonly platform: FrameworkPlatform } | { readonly host: null; readonly runner: string }

/** What is built for. */
export type Target = { readonly host: Host } | NoHost

/**
 * What to build for: the option, else what the framework says. Tests need not say it: the calls that they run into are the app's own then, as
 * its tests were written for.
 *
 * @param option a host's id or alias
 * @param env the process's environment
 * @param mpx the mode of Mpx's plugin, for who may know it; looked at after `UNI_PLATFORM` and before the other variables
 * @throws CrossloadOptionError when nothing says it, or what says it names neither a host nor a platform
 */
export function findTarget(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  mpx?: { readonly mode: string | undefined },
): Target {
  const hosts = `one of ${hostNames().join(', ')}`
  if (option !== undefined) {
    const host = typeof option === 'string' ? resolveHost(option) : undefined
    const platform = host || typeof option !== 'string' ? undefined : findAnyPlatform(option)
    if (!host && !platform) throw new CrossloadOptionError('target', option, hosts)
    return host ? { host } : targetOf(platform)
  }
  const said = ({ name, framework }: Variable) => ({ place: name, name: env[name] || undefined, framework })
  const byMpx = mpx ? [{ place: "Mpx's mode", name: mpx.mode, framework: 'mpx' as const }] : []
  const places = [...UNI.map(said), ...byMpx, ...OTHERS.map(said)]
  for (const { place, name, framework } of places) {
    if (name === undefined) continue
    // A framework's word and a host's may be the same for different things.
    const platform = findPlatform(framework, name)
    if (platform) return targetOf(platform)
    const host = resolveHost(name)
    if (host) return { host }
    // Projects name their variants as they like.
    if (place !== 'UNI_SUB_PLATFORM') throw new CrossloadOptionError(`target (from ${place})`, name, hosts)
  }
  const runner = RUNNERS.find(({ variable }) => env[variable])
  if (runner) return { host: null, runner: runner.title }
  const names = places.map(({ place }) => place).filter((place) => place !== 'UNI_SUB_PLATFORM')
  const elsewhere = `and neither ${names.slice(0, -1).join(', ')} nor ${names.at(-1)} says what to build for`
  throw new CrossloadOptionError('target', undefined, `${hosts}, ${elsewhere}`)
}

function findAnyPlatform(name: string): FrameworkPlatform | undefined {
  for (const framework of FRAMEWORKS) {
    const platform = findPlatform(framework, name)
    if (platform) return platform
  }
  return undefined
}

function targetOf(platform: FrameworkPlatform | undefined): Target {
  if (!platform) throw new Error('a platform was looked for and is missing')
  return platform.host === null ? { host: null, platform } : { host: platform.host }
}

/** The line that says why nothing is rewritten. */
export function describeNoHost(target: NoHost, locale: 'en' | 'zh'): string {
  if ('runner' in target) {
    if (locale === 'zh') return `crossload：${target.runner} 中没有指定 target，上传和下载调用保持原样。要按某个宿主运行测试，请设置 target。`
    return `crossload: no target under ${target.runner}; uploads and downloads stay as they are. To test what one host gets, set \`target\`.`
  }
  const { name, title } = target.platform
  const called = title && title[locale] !== name ? title[locale] : undefined
  if (locale === 'zh') return `crossload：${name}${called ? `（${called}）` : ''}不是 crossload 支持的宿主，上传和下载调用保持原样。`
  return `crossload: ${name}${called ? ` (${called})` : ''} is no host that crossload knows; uploads and downloads stay as they are.`
}
