/**
 * What a terminal obeys or does not show: control characters, line ends, marks that change the direction of what follows, letters without
 * width, halves of pairs. And `##[`, which GitHub Actions takes for a command wherever it stands in a line.
 */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\u00AD\u180E\u200B\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|(?<=##)\[/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A text of somebody else's as one line that can be shown to people: what would not be seen, or would be obeyed, is written as JavaScript
 * writes it in a string, `\n` and `\u{202E}`. The same characters as in rustc's diagnostics and its lint `text_direction_codepoint_in_comment`.
 */
export function visible(text: string): string {
  return text.replaceAll(HIDDEN, escapeOf)
}

/** The same for a text of several lines: line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replaceAll(HIDDEN, (letter, offset: number) => {
    const isKept = letter === '\n' || letter === '\t' || (letter === '\r' && text[offset + 1] === '\n')
    return isKept ? letter : escapeOf(letter)
  })
}

/**
 * JSON with the same characters escaped in its strings, which changes nothing of what it says.
 *
 * @param json as `JSON.stringify` gives it, indented or not
 */
export function visibleJson(json: string): string {
  return json.replaceAll(HIDDEN, (letter) => (letter === '\n' ? letter : unitsOf(letter)))
}

function escapeOf(letter: string): string {
  return SHORT[letter] ?? `\\u{${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
}

function unitsOf(letter: string): string {
  return Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
}
