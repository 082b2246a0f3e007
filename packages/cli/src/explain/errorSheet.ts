import { wrap } from '@crossload/core/show'
import { hosts } from '@crossload/hosts'
import type { ErrorCause, ErrorCode, Host, Method } from '@crossload/hosts'
import type { Terminal } from '../output.ts'
import { describeEvidence } from './describeFact.ts'
import { explainTexts } from './texts.ts'

/** An error of a host, and the causes of it that are to be told. */
export interface ErrorOfHost {
  readonly host: Host
  readonly method: Method
  readonly error: ErrorCode
  readonly causes: readonly ErrorCause[]
}

/** What an error means, what may be behind it, what to do, and who says so. */
export function printError({ host, method, error, causes }: ErrorOfHost, terminal: Terminal, width: number): string {
  const { colors, texts, locale } = terminal
  const words = explainTexts(locale)
  const reader = { locale, texts, words }
  const { bold, dim, cyan } = colors
  const indented = (text: string, by: number) => wrap(text, Math.max(30, width - by)).map((line) => ' '.repeat(by) + line)
  const sources = (evidence: ErrorCode['evidence'], by: number) => indented(`${words.sources}${words.colon}${describeEvidence(evidence, reader).join('; ')}`, by).map(dim)
  const todo = (remedy: ErrorCode['remedy'], by: number) => (remedy ? indented(`${words.todo}${words.colon}${remedy[locale]}`, by) : [])
  const shown = causes.map((cause) => [
    ...indented(cause.messages.map((message) => `“${message}”`).join(' '), 2).map(cyan),
    ...indented(cause.whose ? `${cause.meaning[locale]} (${words.whose[cause.whose]})` : cause.meaning[locale], 4),
    ...todo(cause.remedy, 4),
    ...sources(cause.evidence, 4),
  ])
  const head = `${bold(hosts[host].title[locale])} ${dim(`(${host})`)} · ${method} · ${bold(error.code === null ? words.noCode : words.code(error.code))}`
  const own = [head, ...indented(error.meaning[locale], 2), ...todo(error.remedy, 2), ...sources(error.evidence, 2)]
  return [own, ...shown].map((lines) => lines.join('\n')).join('\n\n')
}
