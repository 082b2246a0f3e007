import type { PluginOptions } from 'unplugin-crossload/vite'
import type { BundlerName } from './bundlers.ts'

/** What a child process builds: the same for every bundler. */
export interface Job {
  /** Name of a file in `configs`. */
  readonly bundler: BundlerName
  /** The app's folder, absolute. */
  readonly root: string
  /** Absolute. */
  readonly entry: string
  /** Absolute; the source map lies beside it. */
  readonly outFile: string
  readonly options: PluginOptions
  /** Default true. */
  readonly sourcemap?: boolean
  /** Absolute; built in the same run by a child compiler, or in a second environment. Default none. */
  readonly secondEntry?: string
  /** The config takes some scripts as text, as bytes or as files to emit, in the ways that the bundler has for it. Default: none. */
  readonly takesTexts?: boolean
  /** Absolute; for bundlers that keep transformed modules on disk. Default: they keep none. */
  readonly cacheFolder?: string
}
