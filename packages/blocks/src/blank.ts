/** A stretch of a text, by UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The text with these stretches turned to spaces. Line breaks stay, so every other character keeps its offset, line and column. */
export function blank(text: string, spans: readonly Span[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    result += text.slice(from, begin) + text.slice(begin, end).replaceAll(/[^\r\n\u2028\u2029]/g, ' ')
    from = end
  }
  return result + text.slice(from)
}

/** The opposite: only these stretches stay. */
export function blankOutside(text: string, spans: readonly Span[]): string {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const gaps = sorted.map(({ start }, index) => ({ start: sorted[index - 1]?.end ?? 0, end: start }))
  return blank(text, [...gaps, { start: sorted.at(-1)?.end ?? 0, end: text.length }])
}
