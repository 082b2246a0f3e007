import type { TransformOptions } from '@crossload/core'

/** What `crossload.config.ts` exports. Without `target`, or with one host as `target`, it is what the bundler plugins take, too. */
export interface CrossloadConfig extends Omit<TransformOptions, 'target' | 'sourcemap' | 'lookUp'> {
  /** Hosts that `crossload check` checks for, by id or alias. Default: every mini-program host. */
  readonly target?: string | readonly string[]
  /** Names of packages below `node_modules` to look into as well. */
  readonly packages?: readonly string[]
}

/** Gives back its argument, and lets an editor complete it. */
export function defineConfig<const Config extends CrossloadConfig>(config: Config): Config {
  return config
}
