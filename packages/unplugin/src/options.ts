import { checkPackages, resolveTransformOptions } from '@crossload/core'
import type { ProjectFacts, ResolvedOptions, TransformOptions } from '@crossload/core'
import { findTarget, readMpx } from './target.ts'

/** Everything that `transform` of `@crossload/core` takes, and what only a bundler's plugin needs. */
export interface PluginOptions extends Omit<TransformOptions, 'target' | 'ignoreComments'> {
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
 * The options of one build, with its target found.
 *
 * @param compilation webpack's, on which Mpx leaves its mode
 * @param scanned what the project's sources say
 * @throws CrossloadOptionError when nothing says what to build for, or what says it names no host
 */
export function resolveOptions(given: PluginOptions, compilation?: object, scanned: ProjectFacts = {}): ResolvedOptions {
  const { options: asked } = split(given)
  // What the user says about the project counts; the scan fills in the rest.
  const project = { ...scanned, ...asked.project, mpx: { ...scanned.mpx, ...asked.project?.mpx } }
  const options = { ...asked, project }
  const mpx = readMpx(compilation)
  const target = findTarget(options.target, mpx, process.env)
  if (mpx?.srcMode === undefined) return resolveTransformOptions({ ...options, target })
  const isCrossMode = mpx.srcMode === 'wx' && mpx.mode !== mpx.srcMode
  return resolveTransformOptions({
    ...options,
    target,
    sources: { wx: isCrossMode, ...options.sources },
    project: { ...project, mpx: { srcMode: mpx.srcMode, ...project.mpx } },
  })
}

/** Core knows nothing of packages. */
function split({ packages, ...options }: PluginOptions) {
  return { packages, options }
}
