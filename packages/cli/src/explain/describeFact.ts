import type { Capability, Dispute, Evidence, FieldCapability, Limit, OptionCapability } from '@crossload/hosts'
import type { Locale } from '@crossload/core'
import { describeSupport } from '../tables/support.ts'
import type { Texts } from '../texts.ts'
import type { FactPlace } from './namedFacts.ts'
import type { ExplainTexts } from './texts.ts'

/** What describing needs to know of who reads. */
export interface Reader {
  readonly locale: Locale
  readonly texts: Texts
  readonly words: ExplainTexts
}

/** "required; takes string; only image, video, audio; default 60000 ms": what the data say beside the support. */
export function describeDetails(fact: Capability & Partial<OptionCapability> & Partial<FieldCapability>, place: FactPlace, reader: Reader): string {
  const { words, texts, locale } = reader
  const { required, types, values, default: value, unit, min, max, valueTypes, otherValuesFail, savedFiles, needs, equalNamesLoseFiles, sameAs } = fact
  const { meaning, onlyWith, onlyWithout, fields } = fact
  const withUnit = (number: number | string | boolean) => `${String(number)}${unit === undefined ? '' : ` ${unit}`}`
  const parts = [
    meaning?.[locale],
    fact.support !== false && place === 'option' && required !== undefined && required !== null ? (required ? words.required : words.optional) : undefined,
    types && types.length > 0 ? `${place === 'option' ? words.takes : words.isA} ${types.join(' | ')}` : undefined,
    values && `${words.only} ${values.join(', ')}`,
    value === undefined ? undefined : `${words.byDefault} ${withUnit(value)}`,
    rangeOf(min === undefined ? undefined : withUnit(min), max === undefined ? undefined : withUnit(max), words),
    valueTypes && `${words.valuesAre}${words.colon}${valueTypes.join(' | ')}`,
    otherValuesFail && words.otherValuesFail,
    savedFiles === undefined ? undefined : `${words.savedFiles}${words.colon}${describeSupport(savedFiles, texts)}`,
    needs && words.needs(needs),
    equalNamesLoseFiles && words.equalNamesLoseFiles,
    sameAs && `${words.sameAs} ${sameAs}`,
    onlyWith && words.onlyWith(onlyWith),
    onlyWithout && words.onlyWithout(onlyWithout),
    fact.note?.[locale],
    fields && `${words.fields} ${Object.entries(fields).map(([name, field]) => describeField(name, field, reader)).join(', ')}`,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(words.semicolon)
}

function rangeOf(min: string | undefined, max: string | undefined, words: ExplainTexts): string | undefined {
  if (min !== undefined && max !== undefined) return words.between(min, max)
  if (min !== undefined) return words.atLeast(min)
  return max === undefined ? undefined : words.atMost(max)
}

function describeField(name: string, { support, meaning }: FieldCapability, { texts, locale }: Reader): string {
  const since = support === true ? '' : ` (${describeSupport(support, texts)})`
  return `${name}${since}${meaning ? ` = ${meaning[locale]}` : ''}`
}

/** Every claim with who makes it, and how it was decided. */
export function describeDispute(dispute: Dispute | undefined, { words, locale }: Reader): readonly string[] {
  if (!dispute) return []
  const claims = dispute.claims.map(({ says, source }) => `- ${says[locale]} (${source})`)
  return [`${words.disputed}${words.colon}`, ...claims, `${words.chosen}${words.colon}${dispute.chosen[locale]} ${words.because}${words.colon}${dispute.why[locale]}`]
}

/** "10 MB", with what it was before and what there is to say. */
export function describeLimit({ value, unit, earlier = [], note }: Limit, { words, texts, locale }: Reader): string {
  const parts = [
    value === null ? words.noNumber : withUnitOf(value, unit),
    ...earlier.map((each) => words.earlier(withUnitOf(each.value, unit), describeSupport(each.before, texts))),
    note?.[locale],
  ]
  return parts.filter((part) => part !== undefined).join(words.semicolon)
}

const BYTES_A_MEGABYTE = 1024 * 1024

function withUnitOf(value: number, unit: Limit['unit']): string {
  if (unit === 'bytes' && value % BYTES_A_MEGABYTE === 0) return `${value / BYTES_A_MEGABYTE} MB`
  return unit === 'requests' ? String(value) : `${value} ${unit}`
}

/** A line with the sources; none where there are none. */
export function sourcesOf(evidence: readonly Evidence[], reader: Reader): readonly string[] {
  const { words } = reader
  return evidence.length > 0 ? [`${words.sources}${words.colon}${describeEvidence(evidence, reader).join('; ')}`] : []
}

/** Sources, each once, with what they say. */
export function describeEvidence(evidence: readonly Evidence[], { locale }: Reader): readonly string[] {
  return [...new Set(evidence.map(({ source, says }) => (says ? `${source} (${says[locale]})` : source)))]
}
