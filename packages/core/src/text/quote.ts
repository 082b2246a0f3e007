/** A text as a string of JavaScript, in single quotes. Line separators are escaped, which ends a string before ES2019. */
export function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}
