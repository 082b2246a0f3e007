import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkProject } from '../check/checkProject.ts'
import { formatApps } from '../apps/formatApps.ts'
import { allFindings, countBySeverity } from '../check/findings.ts'
import { codeOf } from '../check/readSources.ts'
import type { Report } from '../check/report.ts'
import { formatGithub } from '../formats/github.ts'
import { formatJson } from '../formats/json.ts'
import { formatPretty } from '../formats/pretty.ts'
import { formatSarif } from '../formats/sarif.ts'
import { formatHtml } from '../html/page.ts'
import { printProblem } from '../output.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'
import { createProgress } from '../progress.ts'
import { readSettings } from '../settings.ts'
import { colorsFor } from '../terminal.ts'
import type { Colors } from '../terminal.ts'

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
  const { directory, locale, texts, out, err } = terminal
  const { format: name, output, maxWarnings, target, config } = flags
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (!format) throw new CommandError({ place: `--format ${name}`, found: texts.badFormat, advice: texts.badFormatAdvice })
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new CommandError({ place: `--max-warnings ${maxWarnings}`, found: texts.badNumber, advice: texts.badNumberAdvice })
  }

  const settings = await readSettings({ target, config, directory, locale }, texts)
  const progress = createProgress(err, texts.progress)
  const report = await checkProject(patterns, directory, settings, locale, texts, (done, all) => progress.tell(done, all))
  progress.clear()
  if (flags.explainProject) {
    report.apps.readAll(report.hosts)
    out.write(formatApps(report, terminal.colors))
    for (const problem of report.problems) printProblem(problem, terminal)
    return report.problems.length > 0 ? 2 : 0
  }
  const text =
    output === undefined
      ? format(report, terminal.colors, out.isTTY ? out.columns : undefined)
      : format(report, colorsFor({}, { NO_COLOR: '1' }))
  if (output === undefined) out.write(text)
  else write(resolve(directory, output), output, text, terminal)

  for (const problem of report.problems) printProblem(problem, terminal)
  const { error, warn } = countBySeverity(allFindings(report))
  if (report.problems.length > 0) return 2
  return error > 0 || (maxWarnings !== undefined && warn > Number(maxWarnings)) ? 1 : 0
}

function write(path: string, name: string, text: string, { texts }: Terminal): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new CommandError({ place: name, found: texts.notWritable(codeOf(error)), advice: texts.notReadableAdvice })
  }
}
