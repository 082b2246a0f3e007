import { pad, widthOf, wrap } from '@crossload/core/show'
import { METHODS, QUESTIONS } from '@crossload/hosts'
import type { Dispute, ForbiddenHeader, HostData, Limit, Method, MethodData, Support } from '@crossload/hosts'
import { describeDetails, describeDispute, describeLimit } from '../explain/describeFact.ts'
import type { Reader } from '../explain/describeFact.ts'
import { NAMED_FACTS } from '../explain/namedFacts.ts'
import { explainTexts } from '../explain/texts.ts'
import type { Terminal } from '../output.ts'
import { describeSupport, paintSupport, supportOf } from './support.ts'

/** One line of a sheet: what it is about, whether the host has it, and what there is to say. */
interface Row {
  readonly name: string
  /** Missing where the question is not whether, but what. */
  readonly support?: Support
  readonly details: readonly string[]
}

/** Everything about one host; rows come in the same order on every host. */
export function printHost(host: HostData, terminal: Terminal, width: number): string {
  const { texts, colors, locale } = terminal
  const reader: Reader = { locale, texts, words: explainTexts(locale) }
  const head = [
    `${colors.bold(host.title[locale])} ${colors.dim(`(${host.id})`)}`,
    `${texts.alias}: ${host.aliases.join(', ')}`,
    ...wrap(`${texts.trust[host.trust]}: ${host.trustNote[locale]}`, width).map((line) => colors.dim(line)),
  ]
  const methods = METHODS.map((method) => `${colors.bold(method)}\n${printRows(rowsOf(host, method, reader), terminal, width)}`)
  return `${[head.join('\n'), ...methods].join('\n\n')}\n\n${colors.dim(texts.legend)}\n`
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
    { name: texts.method, support: data.method.support, details: [data.method.note?.[locale] ?? '', ...disputed(data.method.dispute)] },
    ...NAMED_FACTS.filter((fact) => fact.method === method).map((fact): Row => {
      const known = fact.on(host.id)
      const prefix = { option: '', success: 'res.', failure: 'err.', progress: 'event.', task: 'task.' }[fact.place]
      return {
        name: `${prefix}${fact.name}`,
        support: supportOf(known, host.id),
        details: known ? [describeDetails(known, fact.place, reader), ...disputed(known.dispute)] : [],
      }
    }),
    { name: texts.returnsTask, support: data.returns.task, details: [data.returns.note?.[locale] ?? ''] },
    { name: texts.returnsPromise, support: data.returns.promise, details: [] },
    { name: texts.httpsOnly, support: data.transport.httpsOnly, details: [data.transport.note?.[locale] ?? ''] },
    ...QUESTIONS.map((question): Row => {
      const { support, note, dispute } = data.answers[question]
      return { name: words.answers[question], support, details: [note?.[locale] ?? '', ...disputed(dispute)] }
    }),
    ...rowsOfSurroundings(data, reader),
  ]
}

function rowsOfSurroundings(data: MethodData, reader: Reader): readonly Row[] {
  const { words, locale } = reader
  const { domains, httpErrors, filesPerCall, limits, forbiddenHeaders, errors } = data
  const limitRow = (name: string, limit: Limit): Row => ({ name, details: [describeLimit(limit, reader), ...describeDispute(limit.dispute, reader)] })
  return [
    ...(filesPerCall === null ? [] : [{ name: words.filesPerCall[filesPerCall], support: true, details: [] }]),
    limitRow(words.limitNames.concurrency, limits.concurrency),
    limitRow(words.limitNames.fileSize, limits.fileSize),
    limitRow(words.limitNames.timeout, limits.timeout),
    ...(forbiddenHeaders ?? []).map((header): Row => ({ name: `${words.headers}${words.colon}${header.name}`, details: [describeHeader(header, reader)] })),
    {
      name: words.domains,
      support: domains.required,
      details: [
        domains.list?.[locale] ?? '',
        domains.place?.[locale] ?? '',
        domains.console ?? '',
        domains.reaches ? words.reaches[domains.reaches] : '',
        domains.matches ? words.matches[domains.matches] : '',
        domains.whileDeveloping?.[locale] ?? '',
        domains.note?.[locale] ?? '',
      ],
    },
    ...(httpErrors.goTo ? [{ name: words.httpErrors[httpErrors.goTo], support: true, details: [httpErrors.note?.[locale] ?? ''] }] : []),
    ...errors.map(({ code, meaning, remedy }): Row => {
      const todo = remedy ? `${words.todo}${words.colon}${remedy[locale]}` : ''
      return { name: code === null ? words.noCode : words.code(code), details: [meaning[locale], todo] }
    }),
  ]
}

function describeHeader({ breaksBody, fixedTo, harmlessValue, note }: ForbiddenHeader, { words, locale }: Reader): string {
  const parts = [
    breaksBody ? words.headerBreaks : words.headerRefused,
    fixedTo && `${words.headerFixed} ${fixedTo.join(' | ')}`,
    harmlessValue && words.harmless(harmlessValue),
    note?.[locale],
  ]
  return parts.filter((part) => part !== undefined).join('; ')
}
