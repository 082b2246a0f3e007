import { failSafe } from '@crossload/core'
import type { Locale, ResolvedOptions } from '@crossload/core'
import { mayConcern } from '@crossload/core/tree'
import type { Rule } from 'eslint'
import { analyzeText } from './analyzeText.ts'
import { groupFindings } from './findings.ts'
import type { Finding } from './findings.ts'
import { readSettings } from './settings.ts'

export interface FileFindings {
  readonly findings: readonly Finding[]
  readonly locale: Locale
}

interface Analyzed extends FileFindings {
  readonly text: string
  readonly filename: string
  readonly settings: string
}

/** oxlint has one source code object for all files, so the object alone does not say which text was analyzed. */
const analyzed = new WeakMap<object, Analyzed>()

const resolved = new Map<string, readonly ResolvedOptions[]>()

/**
 * What there is to say about the file that ESLint is at. All rules of a file share one analysis.
 *
 * @throws CrossloadOptionError for a wrong setting
 */
export function findingsOf({ sourceCode, filename, settings: all }: Rule.RuleContext): FileFindings {
  const { text } = sourceCode
  const settings = JSON.stringify(all['crossload'] ?? {})
  const known = analyzed.get(sourceCode)
  if (known?.text === text && known.filename === filename && known.settings === settings) return known

  const general = resolved.get(settings) ?? readSettings(all['crossload']).options
  resolved.set(settings, general)
  const locale = general[0]?.locale ?? 'en'
  const findings = failSafe(
    () => {
      // An app is read only where a file has something to say.
      const isCandidate = general.some((options) => mayConcern(text, options))
      const { options, known: conditions } = isCandidate ? readSettings(all['crossload'], filename) : { options: general, known: undefined }
      return groupFindings(analyzeText(text, filename, options, conditions), text, locale)
    },
    text,
    (report) => groupFindings({ diagnostics: general.flatMap(report), hostsOf: () => general.map(({ host }) => host.id) }, text, locale),
  )
  const found = { text, filename, settings, locale, findings }
  analyzed.set(sourceCode, found)
  return found
}
