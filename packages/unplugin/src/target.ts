import { CrossloadOptionError } from '@crossload/core'
import { hostNames, resolveHost } from '@crossload/hosts'

/** What Mpx's webpack plugin says about a build. */
export interface MpxFacts {
  readonly mode: string | undefined
  readonly srcMode: string | undefined
}

/** Reads `compilation.__mpx__`, which @mpxjs/webpack-plugin sets before any module is built. */
export function readMpx(compilation: object | undefined): MpxFacts | undefined {
  if (!compilation || !('__mpx__' in compilation)) return undefined
  const { mode, srcMode } = Object(compilation['__mpx__']) as Readonly<Record<string, unknown>>
  return { mode: nonEmpty(mode), srcMode: nonEmpty(srcMode) }
}

/** The mode that Mpx's plugin was made with, which is known before there is a compilation (@mpxjs/webpack-plugin@2.10.20 lib/index.js). */
export function mpxModeAmong(plugins: readonly unknown[]): string | undefined {
  const plugin = plugins.find((candidate) => Object(candidate).constructor?.name === 'MpxWebpackPlugin') as { options?: unknown } | undefined
  return nonEmpty(Object(plugin?.options)['mode'])
}

/** The variables by which frameworks' command lines say what they build for. */
export const TARGET_VARIABLES = ['UNI_PLATFORM', 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV'] as const

/**
 * What to build for: the option, else what the framework says.
 *
 * @returns a host's id or alias
 * @throws CrossloadOptionError when nothing says it, or what says it names no host
 */
export function findTarget(
  option: string | undefined,
  mpx: MpxFacts | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const places: readonly (readonly [string, string | undefined])[] = [
    ['target', option],
    ['target (from UNI_PLATFORM)', nonEmpty(env['UNI_PLATFORM'])],
    ["target (from Mpx's mode)", mpx?.mode],
    ['target (from MPX_CURRENT_TARGET_MODE)', nonEmpty(env['MPX_CURRENT_TARGET_MODE'])],
    ['target (from TARO_ENV)', nonEmpty(env['TARO_ENV'])],
  ]
  const hosts = `one of ${hostNames().join(', ')}`
  for (const [place, name] of places) {
    if (name === undefined) continue
    if (resolveHost(name)) return name
    throw new CrossloadOptionError(place, name, hosts)
  }
  const elsewhere = "and neither UNI_PLATFORM, Mpx's mode, MPX_CURRENT_TARGET_MODE nor TARO_ENV says what to build for"
  throw new CrossloadOptionError('target', undefined, `${hosts}, ${elsewhere}`)
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
