import { formatJsonDomains } from '../domains/json.ts'
import { groupsOf } from '../domains/groups.ts'
import { formatMarkdown } from '../domains/markdown.ts'
import { readCalls } from '../domains/readCalls.ts'
import { formatTerminal } from '../domains/terminal.ts'
import { printProblem } from '../output.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'
import { createProgress } from '../progress.ts'
import { readSettings } from '../settings.ts'

/** Terminal columns where nobody says how many there are. */
const COLUMNS = 100

const FORMATS: ReadonlySet<string> = new Set(['pretty', 'json', 'markdown'])

export interface DomainFlags {
  readonly target?: string
  readonly format: string
  /** `false`: by `--no-config`. */
  readonly config?: string | false
}

/**
 * Lists the domains that uploads and downloads go to, as each vendor's console wants them.
 *
 * @returns 0, or 1 where an address cannot be right, or 2 where something asked for could not be done
 */
export async function listDomains(patterns: readonly string[], flags: DomainFlags, terminal: Terminal): Promise<number> {
  const { directory, locale, texts, out, err } = terminal
  const { format, target, config } = flags
  if (!FORMATS.has(format)) throw new CommandError({ place: `--format ${format}`, found: texts.badFormat, advice: texts.badDomainsFormatAdvice })

  const settings = await readSettings({ target, config, directory, locale }, texts)
  const progress = createProgress(err, texts.progress)
  const { calls, problems } = await readCalls(patterns, directory, settings, texts, (done, all) => progress.tell(done, all))
  progress.clear()
  const groups = groupsOf(settings.hosts, calls)
  if (format === 'json') out.write(formatJsonDomains(groups, problems))
  else if (format === 'markdown') out.write(formatMarkdown(groups, locale))
  else out.write(formatTerminal(groups, terminal, out.columns ?? COLUMNS))

  for (const problem of problems) printProblem(problem, terminal)
  if (problems.length > 0) return 2
  const isWrong = groups.some(({ sheets }) => sheets.some(({ wrong, entries, list }) => wrong.length > 0 || (list.most !== undefined && entries.length > list.most)))
  return isWrong ? 1 : 0
}
