import type { Known } from '@crossload/blocks'
import type { LookUp, Place, ProjectFacts } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { Alias } from './aliases.ts'
import type { EnvironmentSettings } from './environment.ts'
import type { FoundFacts } from './facts.ts'
import type { Framework } from './framework.ts'
import type { SkippedPackage } from './skipped.ts'

/** As what an app is read. */
export interface Reading {
  readonly host: Host
  /** What the user says of the app's Vue. Default: what the app's files say. */
  readonly vue?: 2 | 3
  /** Where the sources are. Default: `src`, else the app's folder. */
  readonly folder?: string
  /** Where the bundler begins: absolute paths of scripts and pages. What a framework says of its own is known. */
  readonly entries?: readonly string[]
  /** The bundler's own aliases; they count before those that the app's files give. */
  readonly aliases?: readonly Alias[]
  /** Installed packages whose calls are looked into. */
  readonly packages?: readonly string[]
  /** What is known of its `.env` files. Default: every mode may be built. */
  readonly environment?: EnvironmentSettings
}

/** An app as one host's build sees it. */
export interface App {
  /** Real path. */
  readonly root: string
  /** Where its sources are. */
  readonly folder: string
  readonly framework: Framework
  /** What is known of the app where conditions ask; for `readVariants` of `@crossload/blocks`. */
  readonly known: Known
  /** What its files say about each other; for core. */
  readonly facts: ProjectFacts
  /**
   * What its files say to one of them. The same as `facts`, unless no framework and no bundler says where the app begins: then only what may
   * run together with the file counts.
   *
   * @param file absolute
   */
  factsFor(file: string): ProjectFacts
  /** Places in files that cannot be read and may install an interceptor; they are among the interceptors, too. */
  readonly possible: readonly Place[]
  /** Places that no entry leads to; they count for nothing. */
  readonly unreached: readonly Place[]
  /** Every file that was looked at, by real path. */
  readonly files: ReadonlySet<string>
  /** Files whose facts count, by real path. */
  readonly factFiles: ReadonlySet<string>
  /**
   * What a file imports and asks of its environment; for core's `lookUp`. Files are read when somebody asks.
   *
   * @param path absolute
   */
  lookUpFor(path: string): LookUp
  /** The files that the answers to a file came from so far, or would come from if they were there. Whoever keeps what was made of it depends on them. */
  lookedAt(path: string): ReadonlySet<string>
  /** Packages whose calls nobody looks into; found when asked for. */
  skipped(): readonly SkippedPackage[]
  /**
   * What a file says that a bundler loaded, if it says anything that does not count yet.
   *
   * @param path real, absolute
   */
  missedIn(path: string): FoundFacts | undefined
  /**
   * May a module say what its file does not, because a step of the build put it there? Installed packages with a word of it are taken by their
   * files: they are large, and nobody changes them.
   *
   * @param path real, absolute; else whatever a bundler calls a module that it made up
   */
  mayDiffer(path: string): boolean
}
