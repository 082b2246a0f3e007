/**
 * Can this text hold a call site? One substring search a method name; everything else in core runs only on a hit.
 * A hit in a comment or a string costs a parse, a miss costs nothing.
 *
 * @param code source text
 */
export function mayContainCall(code: string): boolean {
  return code.includes('uploadFile') || code.includes('downloadFile')
}
