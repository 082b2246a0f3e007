import { analyzeForHosts, applyIgnores, failSafe, findUnusedIgnores, readIgnores } from '@crossload/core'
import type { Diagnostic, Locale, ResolvedOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { Settings } from '../settings.ts'
import type { Texts } from '../texts.ts'
import { readProject } from './readProject.ts'
import type { Source } from './readSources.ts'
import type { FileReport, Report } from './report.ts'

/**
 * Checks a project's sources, or those that patterns name. What their apps say (interceptors, Mpx's set-up) is read in either case, each app
 * by itself.
 *
 * @param patterns none: every source below the directory
 * @param tell is called as the work goes on
 * @param only leaves out all files but these
 */
export async function checkProject(
  patterns: readonly string[],
  directory: string,
  settings: Settings,
  locale: Locale,
  texts: Texts,
  tell: (done: number, all: number) => void,
  only?: ReadonlySet<string>,
): Promise<Report> {
  const { sources, apps, checked, problems } = await readProject(patterns, directory, settings, texts, tell, only)
  const { optionsFor } = apps
  const reports = sources.map((source) => checkSource(source, (host) => optionsFor(host, source.file)))
  return {
    hosts: settings.hosts,
    locale,
    files: reports.filter(({ calls, diagnostics }) => calls.length + diagnostics.length > 0),
    checked,
    problems: [
      ...problems,
      ...reports.filter(failed).map(({ file }) => ({ place: file, found: texts.notChecked, advice: texts.notCheckedAdvice })),
    ],
    directory,
    apps,
    optionsFor,
  }
}

type OptionsFor = (host: Host) => ResolvedOptions

function failed({ diagnostics }: FileReport): boolean {
  return diagnostics.some(({ rule }) => rule === 'internal-error')
}

/** What fails in one file says so there, and the next one is checked. */
function checkSource(source: Source, optionsFor: OptionsFor): FileReport {
  const hosts = source.variants.flatMap((variant) => variant.hosts)
  return failSafe(
    () => readReport(source, optionsFor),
    source.text,
    (report) => ({ ...source, calls: [], diagnostics: hosts.map(optionsFor).flatMap(report) }),
  )
}

function readReport({ file, text, variants }: Source, optionsFor: OptionsFor): FileReport {
  const results = variants.flatMap(({ hosts, scripts }) => {
    return scripts.flatMap(({ code, id }) => analyzeForHosts(code, id, hosts.map(optionsFor).map(loud)))
  })
  // What stands outside of a condition was read once for each case.
  const found = eachOnce(results.flatMap(({ diagnostics }) => diagnostics))
  const byPlace = (a: { range: { start: { offset: number } } }, b: typeof a) => a.range.start.offset - b.range.start.offset
  return {
    file,
    text,
    variants,
    calls: eachOnce(results.flatMap(({ calls }) => calls)).toSorted(byPlace),
    diagnostics: silence(found, text, file, [...new Set(variants.flatMap(({ hosts }) => hosts))].map(optionsFor)).toSorted(byPlace),
  }
}

function eachOnce<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()]
}

/** Comments count for the whole file: one may stand in the markup, or above another host's part of the script. */
function loud(options: ResolvedOptions): ResolvedOptions {
  return { ...options, ignoreComments: false }
}

function silence(found: readonly Diagnostic[], text: string, file: string, options: readonly ResolvedOptions[]): readonly Diagnostic[] {
  const { diagnostics, unused } = applyIgnores(found, readIgnores(text, file))
  // This looks at every host by itself, so the options of one will do.
  const told = options.slice(0, 1).flatMap((each) => findUnusedIgnores(text, file, unused, each))
  return [...diagnostics, ...options.flatMap(({ host }) => told.map((each) => ({ ...each, host: host.id })))]
}
