import type { Problem } from '../problem.ts'
import type { Settings } from '../settings.ts'
import type { Texts } from '../texts.ts'
import { createApps } from './apps.ts'
import type { Apps } from './apps.ts'
import { findFiles, findSources } from './findFiles.ts'
import { readSources } from './readSources.ts'
import type { Source } from './readSources.ts'

/** The sources that a command looks at, and the apps that they belong to. */
export interface ProjectSources {
  /** Those that may hold a call, or silence something. */
  readonly sources: readonly Source[]
  readonly apps: Apps
  /** The files that were looked at. */
  readonly checked: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/**
 * Reads a project's sources, or those that patterns name. What their apps say is read in either case.
 *
 * @param patterns none: every source below the directory
 * @param only leaves out all files but these
 * @param tell is called as the work goes on
 */
export async function readProject(
  patterns: readonly string[],
  directory: string,
  settings: Settings,
  texts: Texts,
  tell: (done: number, all: number) => void,
  only?: ReadonlySet<string>,
): Promise<ProjectSources> {
  const { files: all, problems: walking } = await findSources(directory, settings.packages, texts)
  const named = patterns.length > 0 ? await findFiles(patterns, directory, texts) : { files: all, problems: walking }
  const nothing = patterns.length === 0 && all.length === 0 ? [{ place: '.', found: texts.noSources, advice: texts.noMatchAdvice }] : []
  const files = [...new Set([...named.files, ...all])]
  const { hosts } = settings
  const wanted = hosts[0] ? settings.optionsFor(hosts[0]).sources : []
  const apps = createApps(directory, settings)
  const read = readSources(files, directory, hosts, wanted, (file, host) => apps.appOf(file, host).known, texts, (done) => tell(done, files.length))
  const isNamed = new Set(named.files.filter((file) => !only || only.has(file)))
  return {
    sources: read.sources.filter(({ file }) => isNamed.has(file)),
    apps,
    checked: isNamed,
    problems: [...settings.problems, ...named.problems, ...nothing, ...read.problems.filter(({ place }) => isNamed.has(place))],
  }
}
