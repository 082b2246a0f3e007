import type { DomainList, ErrorCode, ForbiddenHeader, HttpErrors, Limit, MethodData } from '@crossload/hosts'
import { describeDispute, describeLimit, sourcesOf } from '../explain/describeFact.ts'
import type { Reader } from '../explain/describeFact.ts'
import type { Row } from './row.ts'
import { describeSupport } from './support.ts'

/** What there is to know around a call: limits, headers, the list of domains, errors. */
export function rowsOfSurroundings(data: MethodData, reader: Reader): readonly Row[] {
  const { words, texts } = reader
  const { domains, httpErrors, filesPerCall, limits, forbiddenHeaders, errors } = data
  const orUnknown = (lines: readonly string[]) => (lines.length > 0 ? lines : [describeSupport(null, texts)])
  return [
    { name: words.severalFiles, support: filesPerCall === null ? null : filesPerCall === 'many', details: [] },
    limitRow(words.limitNames.concurrency, limits.concurrency, reader),
    limitRow(words.limitNames.fileSize, limits.fileSize, reader),
    limitRow(words.limitNames.timeout, limits.timeout, reader),
    { name: words.headers, details: forbiddenHeaders?.length === 0 ? [words.none] : orUnknown(describeHeaders(forbiddenHeaders ?? [], reader)) },
    { name: words.domains, support: domains.required, details: describeDomains(domains, reader) },
    httpErrorsRow(httpErrors, reader),
    { name: words.errors, details: orUnknown(errors.flatMap((each) => describeError(each, reader))) },
  ]
}

function limitRow(name: string, limit: Limit, reader: Reader): Row {
  return { name, details: [describeLimit(limit, reader), ...describeDispute(limit.dispute, reader), ...sourcesOf(limit.evidence, reader)] }
}

function httpErrorsRow({ goTo, note, evidence }: HttpErrors, reader: Reader): Row {
  const { words, locale } = reader
  return { name: words.httpErrors, support: goTo === null ? null : goTo === 'success', details: [note?.[locale] ?? '', ...sourcesOf(evidence, reader)] }
}

/** What the list of domains takes, whom a change reaches, and where it is kept. */
function describeDomains(domains: DomainList, reader: Reader): readonly string[] {
  const { words, texts, locale } = reader
  const { list, place, console, reaches, matches, takes, most, refuses, whileDeveloping, note, evidence } = domains
  const kinds = (['port', 'ip'] as const).map((kind) => `${words.entryTakes[kind]}${words.colon}${describeSupport(takes[kind], texts)}`)
  return [
    list?.[locale] ?? '',
    [place?.[locale] ?? '', console ?? ''].join(' ').trim(),
    reaches ? words.reaches[reaches] : '',
    matches ? words.matches[matches] : '',
    ...(domains.required === true ? kinds : []),
    most === undefined ? '' : words.mostEntries(most),
    refuses ? `${words.refused}${words.colon}${refuses.join(', ')}` : '',
    whileDeveloping?.[locale] ?? '',
    note?.[locale] ?? '',
    ...sourcesOf(evidence, reader),
  ]
}

/** Headers of which the same is to be said stand together. */
function describeHeaders(headers: readonly ForbiddenHeader[], reader: Reader): readonly string[] {
  const names = new Map<string, readonly string[]>()
  for (const header of headers) {
    const said = describeHeader(header, reader).join('\n')
    names.set(said, [...(names.get(said) ?? []), header.name])
  }
  return [...names].flatMap(([said, alike]) => `${alike.join(', ')}${reader.words.colon}${said}`.split('\n'))
}

function describeHeader({ breaksBody, fixedTo, harmlessValue, note, evidence }: ForbiddenHeader, reader: Reader): readonly string[] {
  const { words, locale } = reader
  const parts = [
    breaksBody ? words.headerBreaks : words.headerRefused,
    fixedTo && `${words.headerFixed} ${fixedTo.join(' | ')}`,
    harmlessValue && words.harmless(harmlessValue),
    note?.[locale],
  ]
  return [parts.filter((part) => part !== undefined).join(words.semicolon), ...sourcesOf(evidence, reader)]
}

/** Causes and sources are for `explain`. */
function describeError({ code, meaning, remedy }: ErrorCode, { words, locale }: Reader): readonly string[] {
  const what = `${code === null ? words.noCode : words.code(code)}${words.colon}${meaning[locale]}`
  return [what, ...(remedy ? [`${words.todo}${words.colon}${remedy[locale]}`] : [])]
}
