import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { askFix } from '../check/askFix.ts'
import { baselineOf, compareWith, readBaseline } from '../check/baseline.ts'
import type { Compared } from '../check/baseline.ts'
import { changedSince } from '../check/changedSince.ts'
import { checkProject } from '../check/checkProject.ts'
import { formatApps } from '../apps/formatApps.ts'
import { allFindings, countBySeverity } from '../check/findings.ts'
import { chooseSafe, fixFiles } from '../check/fixFiles.ts'
import type { Fixed } from '../check/fixFiles.ts'
import { codeOf } from '../check/readSources.ts'
import type { Report } from '../check/report.ts'
import { watch } from '../check/watch.ts'
import { withoutNotes } from '../check/withoutNotes.ts'
import { formatGithub } from '../formats/github.ts'
import { formatJson } from '../formats/json.ts'
import { formatPretty } from '../formats/pretty.ts'
import { formatSarif } from '../formats/sarif.ts'
import { formatHtml } from '../html/page.ts'
import { printProblem } from '../output.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { createProgress } from '../progress.ts'
import { readSettings } from '../settings.ts'
import { colorsFor } from '../terminal.ts'
import type { Colors } from '../terminal.ts'
import type { Texts } from '../texts.ts'

const FORMATS: Readonly<Record<string, (report: Report, colors: Colors, columns?: number) => string>> = {
  pretty: formatPretty,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  html: formatHtml,
}

export interface CheckFlags {
  readonly target?: string
  readonly format: string
  readonly output?: string
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly fix?: boolean
  readonly interactive?: boolean
  /** A commit: only what differs from it is checked. */
  readonly since?: string
  /** A file of findings that are not told. */
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly watch?: boolean
  /** Say what the apps were taken for, and nothing of calls. */
  readonly explainProject?: boolean
  /** `false`: by `--no-config`. */
  readonly config?: string | false
}

/**
 * Checks and reports.
 *
 * @returns 0 where nothing is wrong, 1 for errors or too many warnings, 2 where something asked for could not be done
 */
export async function check(patterns: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<number> {
  checkFlags(flags, terminal.texts)
  if (!flags.watch) return checkOnce(patterns, flags, terminal)
  return watch(terminal.directory, () => checkOnce(patterns, flags, terminal), terminal)
}

async function checkOnce(patterns: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<number> {
  const { directory, locale, texts, out, err } = terminal
  const { output, maxWarnings, target, config } = flags
  const settings = await readSettings({ target, config, directory, locale }, texts)
  const only = flags.since === undefined ? undefined : await changedSince(flags.since, directory, texts)
  const read = async () => {
    const progress = createProgress(err, texts.progress)
    const report = await checkProject(patterns, directory, settings, locale, texts, (done, all) => progress.tell(done, all), only)
    progress.clear()
    return report
  }

  let whole = await read()
  if (flags.explainProject) {
    whole.apps.readAll(whole.hosts)
    out.write(formatApps(whole, terminal.colors))
    return tellProblems(whole.problems, terminal)
  }
  const fixed = flags.fix ? await fix(whole, flags, terminal) : undefined
  if (fixed && fixed.fixes > 0) whole = await read()

  const { report, known, gone } = compare(whole, flags, terminal)
  const shown = flags.quiet ? withoutNotes(report) : report
  const format = FORMATS[flags.format] ?? formatPretty
  if (output === undefined) out.write(format(shown, terminal.colors, out.isTTY ? out.columns : undefined))
  else write(resolve(directory, output), output, format(shown, colorsFor({}, { NO_COLOR: '1' })), terminal)
  const aside = [fixed && fixed.fixes > 0 && texts.fixed(fixed.fixes), known > 0 && texts.known(known), gone > 0 && texts.gone(gone)]
  for (const line of aside) if (line) err.write(`${line}\n`)

  const code = tellProblems([...report.problems, ...(fixed?.problems ?? [])], terminal)
  const { error, warn } = countBySeverity(allFindings(report))
  return code > 0 ? code : error > 0 || (maxWarnings !== undefined && warn > Number(maxWarnings)) ? 1 : 0
}

function checkFlags({ format, maxWarnings, interactive, fix: fixes, updateBaseline, baseline }: CheckFlags, texts: Texts): void {
  if (!Object.hasOwn(FORMATS, format)) throw new CommandError({ place: `--format ${format}`, found: texts.badFormat, advice: texts.badFormatAdvice })
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new CommandError({ place: `--max-warnings ${maxWarnings}`, found: texts.badNumber, advice: texts.badNumberAdvice })
  }
  if (interactive && !fixes) throw new CommandError({ place: '--interactive', found: texts.interactiveNeedsFix, advice: texts.interactiveNeedsFixAdvice })
  if (updateBaseline && baseline === undefined) {
    throw new CommandError({ place: '--update-baseline', found: texts.updateNeedsBaseline, advice: texts.updateNeedsBaselineAdvice })
  }
}

async function fix(report: Report, { interactive }: CheckFlags, { input, err, texts, errorColors }: Terminal): Promise<Fixed> {
  if (!interactive) return fixFiles(report, chooseSafe, texts)
  const { choose, close } = askFix(input, err, texts, errorColors)
  try {
    return await fixFiles(report, choose, texts)
  } finally {
    close()
  }
}

function compare(report: Report, { baseline: name, updateBaseline }: CheckFlags, terminal: Terminal): Compared {
  const { directory, texts, err } = terminal
  if (name === undefined) return { report, known: 0, gone: 0 }
  const path = resolve(directory, name)
  if (!updateBaseline) return compareWith(readBaseline(name, directory, texts), report)
  const before = existsSync(path) ? readBaseline(name, directory, texts) : undefined
  const baseline = baselineOf(report, before)
  write(path, name, `${JSON.stringify(baseline, null, 2)}\n`, terminal)
  err.write(`${texts.baselineWritten(name)}\n`)
  return compareWith(baseline, report)
}

function tellProblems(problems: readonly Problem[], terminal: Terminal): number {
  for (const problem of problems) printProblem(problem, terminal)
  return problems.length > 0 ? 2 : 0
}

function write(path: string, name: string, text: string, { texts }: Terminal): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new CommandError({ place: name, found: texts.notWritable(codeOf(error)), advice: texts.notReadableAdvice })
  }
}
