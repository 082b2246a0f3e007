import { visibleLines } from '@crossload/core/show'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as the content of an element or of a quoted attribute; what a reader would not see in it is written out. */
export function escape(text: string): string {
  return visibleLines(text).replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
}

/** The same with `code` in backticks as an element. */
export function escapeWithCode(text: string): string {
  return escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}
