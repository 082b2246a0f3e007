const VERSION = /^\d+(\.\d+)*$/

/** Is this a version that `compareVersions` can order: numbers with dots between them? */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/**
 * Orders two dotted versions number by number: negative when `a` is older, positive when it is newer, 0 when they are equal.
 * A missing part counts as 0 (`2.10` equals `2.10.0`). Throws a `TypeError` for text that `isVersion` refuses.
 */
export function compareVersions(a: string, b: string): number {
  const left = parts(a)
  const right = parts(b)
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function parts(version: string): number[] {
  if (!isVersion(version)) throw new TypeError(`Not a version: ${JSON.stringify(version)} (expected something like "2.10.4")`)
  return version.split('.').map(Number)
}
