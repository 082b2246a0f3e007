import type * as BabelTypes from '@babel/types'

/** What this plugin uses of Babel, the same in 7 and 8. */
export interface BabelApi {
  /** The node builders of the Babel that runs. */
  readonly types: Types
  assertVersion(range: string): void
  readonly cache: { using(value: () => string): unknown }
  /** Since 7.17. */
  addExternalDependency?(file: string): void
}

export type Types = typeof BabelTypes

export interface BabelFile {
  /** The source text; empty where Babel was given a tree only. */
  readonly code: string
  readonly ast: BabelTypes.File
  readonly opts: { readonly filename?: string | null | undefined }
  readonly metadata: object & { crossload?: unknown }
}

export interface ProgramPath {
  readonly node: BabelTypes.Program
  readonly scope: {
    hasBinding(name: string): boolean
    hasGlobal(name: string): boolean
    hasReference(name: string): boolean
    crawl(): void
  }
}
