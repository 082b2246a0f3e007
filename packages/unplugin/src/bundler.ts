import type { UnpluginBuildContext, UnpluginContext, UnpluginOptions } from 'unplugin'
import type { Finding } from './finding.ts'
import type { IdFilter } from './idFilter.ts'
import type { PluginOptions } from './options.ts'
import type { FileRequest, Session } from './session.ts'

/** `this` of a transform hook: unplugin's own part, and what the bundler adds to it. */
export type HookContext = UnpluginBuildContext & UnpluginContext

/** Shows findings in the bundler's own way. An `error` fails the build, anything less never does. */
export type Sink = (context: HookContext, findings: readonly Finding[]) => void

/** What the hooks of one plugin share. */
export interface PluginParts {
  readonly options: PluginOptions
  readonly session: Session
  readonly filter: IdFilter
}

/** What is particular to one bundler. */
export interface Bundler {
  /** Missing where `hooks` replace the transform hook. */
  readonly report?: Sink
  /**
   * Does the bundler take the module as code? It may take its text, its bytes or its address instead. Default: as code.
   *
   * @param meta what the bundler hands to a transform hook beside the text and the id
   */
  readonly isCode?: (context: HookContext, meta: unknown) => boolean
  /**
   * Reads off the hook's context whether a map is wanted, and what the author wrote. Default: a map is, and the text is the author's.
   */
  readonly describe?: (context: HookContext, code: string, id: string) => Pick<FileRequest, 'wantsMap' | 'author'>
  /** Prints the line that closes a build. Missing where the bundler's own hooks do it. */
  readonly close?: (context: HookContext, summary: string) => void
  /** Vite starts for each environment and Rolldown for each output: it is the change of a file that begins anew. Default: every start is. */
  readonly startsInParts?: true
  /**
   * Called when a module says something about the app that did not count before. Where it is given, modules that are none of the app's own
   * scripts are listened to as they are loaded, and not only when a build ends.
   */
  readonly onNews?: (session: Session) => void
  /** Rollup and Rolldown know no `enforce`; elsewhere it does the ordering. */
  readonly order?: 'post'
  /** Hooks beside the ones that all bundlers share, or instead of them. */
  readonly hooks?: (parts: PluginParts) => Partial<UnpluginOptions>
}
