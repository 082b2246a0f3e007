import { wrap } from '@crossload/core/show'
import { hosts } from '@crossload/hosts'
import type { ErrorCause, ErrorCode } from '@crossload/hosts'
import type { Terminal } from '../output.ts'
import { describeEvidence } from './describeFact.ts'
import type { ErrorOfHost } from './errorsOf.ts'
import { explainTexts } from './texts.ts'

/** What an error means, what may be behind it, what to do, and who says so. Where its message was given, only what the message tells. */
export function printError({ host, methods, error, causes }: ErrorOfHost, terminal: Terminal, width: number): string {
  const { colors, texts, locale } = terminal
  const words = explainTexts(locale)
  const reader = { locale, texts, words }
  const { bold, dim, cyan } = colors
  const indented = (text: string, by: number) => wrap(text, Math.max(30, width - by)).map((line) => ' '.repeat(by) + line)
  const sources = (evidence: ErrorCode['evidence'], by: number) => indented(`${words.sources}${words.colon}${describeEvidence(evidence, reader).join('; ')}`, by).map(dim)
  const todo = (remedy: ErrorCode['remedy'], by: number) => (remedy ? indented(`${words.todo}${words.colon}${remedy[locale]}`, by) : [])
  const isNarrowed = causes.length < (error.causes?.length ?? 0) || (causes.length === 1 && saysNoMore(error, causes[0]))
  const shown = causes.map((cause) => [
    ...indented(cause.messages.map((message) => `“${message}”`).join(' '), 2).map(cyan),
    ...indented(cause.whose ? `${cause.meaning[locale]} (${words.whose[cause.whose]})` : cause.meaning[locale], 4),
    ...todo(isNarrowed ? (cause.remedy ?? error.remedy) : cause.remedy, 4),
    ...sources(isNarrowed ? [...cause.evidence, ...error.evidence] : cause.evidence, 4),
  ])
  const head = `${bold(hosts[host].title[locale])} ${dim(`(${host})`)} · ${methods.join(', ')} · ${bold(error.code === null ? words.noCode : words.code(error.code))}`
  if (isNarrowed) return [head, ...indented(error.meaning[locale], 2), ...shown.flat()].join('\n')
  const own = [head, ...indented(error.meaning[locale], 2), ...todo(error.remedy, 2), ...sources(error.evidence, 2)]
  return [own, ...shown].map((lines) => lines.join('\n')).join('\n\n')
}

/** Is what the error says as a whole what its only cause says? */
function saysNoMore({ remedy }: ErrorCode, cause: ErrorCause | undefined): boolean {
  return !remedy || !cause?.remedy || remedy.en === cause.remedy.en
}
