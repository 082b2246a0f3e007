import { checkPackages, resolveTransformOptions } from '@crossload/core'
import type { ProjectFacts, ResolvedOptions, TransformOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { withFacts } from '@crossload/project'
import type { MpxFacts } from './target.ts'

/** Everything that `transform` of `@crossload/core` takes, and what only a bundler's plugin needs. */
export interface PluginOptions extends Omit<TransformOptions, 'target' | 'ignoreComments' | 'lookUp'> {
  /**
   * The host to build for, by id or alias: `alipay`, `mp-alipay`, `my`, … Default: what the framework says, by `UNI_PLATFORM`, Mpx's
   * mode, `MPX_CURRENT_TARGET_MODE` or `TARO_ENV`.
   */
  readonly target?: string
  /** Names of packages below `node_modules` whose calls are rewritten too. Default: none. `uni_modules` always are. */
  readonly packages?: readonly string[]
}

/**
 * Checks all that can be checked before a build says what it builds for.
 *
 * @throws CrossloadOptionError for the first option that is wrong
 */
export function checkOptions(given: PluginOptions): void {
  const { packages, options } = split(given)
  checkPackages(packages)
  resolveTransformOptions({ ...options, target: options.target ?? 'weixin' })
}

/**
 * The options of one build.
 *
 * @param host that is built for
 * @param mpx what Mpx's plugin says of the build
 * @param facts what the app's sources say
 */
export function resolveOptions(given: PluginOptions, host: Host, mpx: MpxFacts | undefined, facts: ProjectFacts): ResolvedOptions {
  const { options: asked } = split(given)
  const options = { ...withFacts(asked, facts), target: host }
  if (mpx?.srcMode === undefined) return resolveTransformOptions(options)
  const isCrossMode = mpx.srcMode === 'wx' && mpx.mode !== mpx.srcMode
  return resolveTransformOptions({
    ...options,
    sources: { wx: isCrossMode, ...options.sources },
    project: { ...options.project, mpx: { srcMode: mpx.srcMode, ...options.project?.mpx } },
  })
}

/** Core knows nothing of packages. */
function split({ packages, ...options }: PluginOptions) {
  return { packages, options }
}
