import type MagicString from 'magic-string'
import type { Span } from './spans.ts'

/**
 * Changes to a text, gathered before any of them is made: what is cut goes first, what is put in comes after, so that the order in which
 * changes are asked for undoes none of them. All offsets are of the text as it was given.
 */
export interface Changes {
  /** Puts a text in the place of a span. */
  replace(span: Span, text: string): void
  /** Takes a span out. Spans that are taken out may overlap. */
  remove(span: Span): void
  /** Puts texts around a span, around whatever else is put around what it holds. Of two around the same span the first one stands outside. */
  wrap(span: Span, before: string, after: string): void
  /** Puts a text behind what ends at an offset, inside what goes around a span that is longer than `reach` units. */
  insertBehind(offset: number, text: string, reach: number): void
  applyTo(text: MagicString): void
}

interface Insertion {
  readonly offset: number
  readonly text: string
  readonly reach: number
}

export function createChanges(): Changes {
  const cuts: { readonly span: Span; readonly text: string }[] = []
  const opening: Insertion[] = []
  const closing: Insertion[] = []
  return {
    replace: (span, text) => void cuts.push({ span, text }),
    remove: (span) => void cuts.push({ span, text: '' }),
    wrap({ start, end }, before, after) {
      opening.push({ offset: start, text: before, reach: end - start })
      closing.push({ offset: end, text: after, reach: end - start })
    },
    insertBehind: (offset, text, reach) => void closing.push({ offset, text, reach }),
    applyTo(text) {
      for (const { span, text: put } of cuts) {
        if (put !== '') text.update(span.start, span.end, put)
        else if (span.end > span.start) text.remove(span.start, span.end)
      }
      // Both sorts keep the order of equals; of what closes, what opened first comes last.
      for (const { offset, text: put } of opening.sort((a, b) => b.reach - a.reach)) text.appendRight(offset, put)
      for (const { offset, text: put } of closing.toReversed().sort((a, b) => a.reach - b.reach)) text.appendLeft(offset, put)
    },
  }
}
