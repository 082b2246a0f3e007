import { pad, widthOf, wrap } from '@crossload/core/show'
import { METHODS, QUESTIONS } from '@crossload/hosts'
import type { Dispute, HostData, Method } from '@crossload/hosts'
import { describeDetails, describeDispute, sourcesOf } from '../explain/describeFact.ts'
import type { Reader } from '../explain/describeFact.ts'
import { NAMED_FACTS } from '../explain/namedFacts.ts'
import { explainTexts } from '../explain/texts.ts'
import type { Terminal } from '../output.ts'
import { legendOf } from './legend.ts'
import type { Row } from './row.ts'
import { describeSupport, paintSupport, supportOf } from './support.ts'
import { rowsOfSurroundings } from './surroundings.ts'

/** Everything about one host; every host has the same rows in the same order. */
export function printHost(host: HostData, terminal: Terminal, width: number): string {
  const { texts, colors, locale } = terminal
  const reader: Reader = { locale, texts, words: explainTexts(locale) }
  const head = [
    `${colors.bold(host.title[locale])} ${colors.dim(`(${host.id})`)}`,
    `${texts.alias}${reader.words.colon}${host.aliases.join(', ')}`,
    host.global === null ? texts.noGlobal : `${texts.global}${reader.words.colon}${host.global}`,
    ...wrap(`${texts.trust[host.trust]}${reader.words.colon}${host.trustNote[locale]}`, width).map((line) => colors.dim(line)),
  ]
  const methods = METHODS.map((method) => `${colors.bold(method)}\n${printRows(rowsOf(host, method, reader), terminal, width)}`)
  return `${[head.join('\n'), ...methods].join('\n\n')}\n\n${wrap(legendOf(host, texts), width).map(colors.dim).join('\n')}\n`
}

function printRows(rows: readonly Row[], { texts, colors }: Terminal, width: number): string {
  const supportText = ({ support }: Row) => (support === undefined ? '' : describeSupport(support, texts))
  const first = Math.max(...rows.map(({ name }) => widthOf(name)))
  return rows
    .flatMap((row) => {
      const { name, support, details } = row
      const lines = details.filter((each) => each !== '').flatMap((each) => wrap(each, Math.max(30, width - DETAILS_INDENT)))
      const sign = support === undefined ? '' : paintSupport(support, supportText(row), colors)
      return [`  ${pad(name, first)}  ${sign}`.trimEnd(), ...lines.map((line) => ' '.repeat(DETAILS_INDENT) + colors.dim(line))]
    })
    .join('\n')
}

const DETAILS_INDENT = 6

function rowsOf(host: HostData, method: Method, reader: Reader): readonly Row[] {
  const { words, texts, locale } = reader
  const data = host.methods[method]
  const disputed = (dispute: Dispute | undefined) => describeDispute(dispute, reader)
  return [
    { name: texts.method, support: data.method.support, details: [data.method.note?.[locale] ?? '', ...disputed(data.method.dispute), ...sourcesOf(data.method.evidence, reader)] },
    { name: words.keyOption, details: [data.keyOption ?? words.none] },
    ...NAMED_FACTS.filter((fact) => fact.method === method).map((fact): Row => {
      const known = fact.on(host.id)
      const prefix = { option: '', success: 'res.', failure: 'err.', progress: 'event.', task: 'task.' }[fact.place]
      return {
        name: `${prefix}${fact.name}`,
        support: supportOf(known, host.id),
        details: known ? [describeDetails(known, fact.place, reader), ...disputed(known.dispute)] : [],
      }
    }),
    { name: texts.returnsTask, support: data.returns.task, details: [data.returns.note?.[locale] ?? '', ...sourcesOf(data.returns.evidence, reader)] },
    { name: texts.returnsPromise, support: data.returns.promise, details: [] },
    { name: texts.httpsOnly, support: data.transport.httpsOnly, details: [data.transport.note?.[locale] ?? '', ...sourcesOf(data.transport.evidence, reader)] },
    ...QUESTIONS.map((question): Row => {
      const { support, note, dispute, evidence } = data.answers[question]
      return { name: words.answers[question], support, details: [note?.[locale] ?? '', ...disputed(dispute), ...sourcesOf(evidence, reader)] }
    }),
    ...rowsOfSurroundings(data, reader),
  ]
}
