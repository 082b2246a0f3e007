/** Does the language end a line here? */
export function endsLine(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
}

/** Where a line ends; the end of the text for the last. */
export function endOfLine(code: string, from: number): number {
  for (let at = from; at < code.length; at++) if (endsLine(code.charCodeAt(at))) return at
  return code.length
}
