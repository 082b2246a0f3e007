import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '@crossload/core'
import { CommandError } from '../problem.ts'
import type { Texts } from '../texts.ts'
import { codeOf } from './readSources.ts'
import type { FileReport, Report } from './report.ts'

/** Findings that a team lives with for now. They are known by their line of code, and not by its number, which changes. */
export interface Baseline {
  readonly version: 1
  /** By the file's path. */
  readonly files: Readonly<Record<string, readonly KnownFinding[]>>
}

interface KnownFinding {
  readonly rule: string
  /** The line that the finding begins on, trimmed. */
  readonly code: string
  /** How often it is found there, by host. */
  readonly hosts: Readonly<Record<string, number>>
}

/** A report without what a baseline knows. */
export interface Compared {
  readonly report: Report
  /** How many lines of code have known findings only. */
  readonly known: number
  /** How many lines of code of the baseline have no such finding any more. */
  readonly gone: number
}

type Place = readonly [file: string, rule: string, code: string, host: string]

/** How often what is found, by `JSON.stringify` of its place. */
type Counts = Map<string, number>

/** @throws CommandError where there is no such file, or no baseline in it */
export function readBaseline(name: string, directory: string, texts: Texts): Baseline {
  const place = `--baseline ${name}`
  const path = resolve(directory, name)
  if (!existsSync(path)) throw new CommandError({ place, found: texts.configMissing, advice: texts.baselineMissingAdvice })
  let read: unknown
  try {
    read = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new CommandError({ place, found: texts.notReadable(codeOf(error)), advice: texts.baselineAdvice })
  }
  if (!isBaseline(read)) throw new CommandError({ place, found: texts.noBaseline, advice: texts.baselineAdvice })
  return read
}

/**
 * All errors and warnings of a report, as a baseline.
 *
 * @param before what it knows of files and hosts that were not checked this time stays known
 */
export function baselineOf(report: Report, before?: Baseline): Baseline {
  const counts: Counts = new Map()
  for (const [place, count] of before ? placesIn(before) : []) if (!isChecked(place, report)) add(counts, place, count)
  for (const file of report.files) for (const diagnostic of file.diagnostics.filter(counted)) add(counts, placeOf(file, diagnostic), 1)

  const files: Record<string, Record<string, { rule: string; code: string; hosts: Record<string, number> }>> = {}
  for (const [key, count] of Array.from(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [file, rule, code, host] = JSON.parse(key) as Place
    const known = ((files[file] ??= {})[JSON.stringify([rule, code])] ??= { rule, code, hosts: {} })
    known.hosts[host] = count
  }
  return { version: 1, files: Object.fromEntries(Object.entries(files).map(([file, known]) => [file, Object.values(known)])) }
}

/** Takes out what the baseline knows: of equal findings as many as it knows, the first ones. */
export function compareWith(baseline: Baseline, report: Report): Compared {
  const counts: Counts = new Map()
  for (const [place, count] of placesIn(baseline)) if (isChecked(place, report)) add(counts, place, count)
  const known = new Set<string>()
  const files = report.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter((diagnostic) => {
      const place = placeOf(file, diagnostic)
      const key = JSON.stringify(place)
      const count = counts.get(key) ?? 0
      if (!counted(diagnostic) || count === 0) return true
      counts.set(key, count - 1)
      known.add(lineOf(place))
      return false
    }),
  }))
  const left = Array.from(counts).filter(([, count]) => count > 0)
  const gone = new Set(left.map(([key]) => lineOf(JSON.parse(key) as Place)))
  return { report: { ...report, files }, known: known.size, gone: gone.size }
}

/** Notes never fail a check, and need no baseline. */
function counted({ severity }: Diagnostic): boolean {
  return severity !== 'info'
}

function placeOf({ file, text }: FileReport, { rule, host, range }: Diagnostic): Place {
  const start = text.lastIndexOf('\n', range.start.offset - 1) + 1
  const end = text.indexOf('\n', start)
  return [file, rule, text.slice(start, end < 0 ? undefined : end).trim(), host]
}

function lineOf([file, rule, code]: Place): string {
  return JSON.stringify([file, rule, code])
}

function placesIn({ files }: Baseline): readonly (readonly [Place, number])[] {
  return Object.entries(files).flatMap(([file, list]) =>
    list.flatMap(({ rule, code, hosts }) => Object.entries(hosts).map(([host, count]) => [[file, rule, code, host], count] as const)),
  )
}

function isChecked([file, , , host]: Place, report: Report): boolean {
  return report.checked.has(file) && report.hosts.some((each) => each === host)
}

function add(counts: Counts, place: Place, count: number): void {
  const key = JSON.stringify(place)
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function isBaseline(value: unknown): value is Baseline {
  const { version, files } = Object(value) as { readonly version?: unknown; readonly files?: unknown }
  return version === 1 && isObject(files) && Object.values(files).every((list) => Array.isArray(list) && list.every(isKnownFinding))
}

function isKnownFinding(value: unknown): boolean {
  if (!isObject(value)) return false
  const { rule, code, hosts } = value
  return typeof rule === 'string' && typeof code === 'string' && isObject(hosts) && Object.values(hosts).every((count) => typeof count === 'number')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
