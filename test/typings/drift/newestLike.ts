/**
 * The highest version that takes the place of one: of its major version, and released, or a pre-release of its kind. A registry's dates say
 * little, since a mirror has its own; and numbered pre-releases such as uni-app's `2.0.2-5000720260410001` count below `2.0.2-alpha-…`.
 *
 * @param versions in the order of SemVer
 * @returns the version itself where none is higher
 */
export function newestLike(version: string, versions: readonly string[]): string {
  const { major, kind } = partsOf(version)
  const same = versions.filter((each) => {
    const parts = partsOf(each)
    return parts.major === major && (parts.kind === kind || parts.kind === undefined)
  })
  return same.at(-1) ?? version
}

/** `2`, `alpha` of `2.0.2-alpha-4070620250731001`; no kind where it is no pre-release, an empty one where that has a number only. */
function partsOf(version: string): { readonly major: string | undefined; readonly kind: string | undefined } {
  const [, major, preRelease] = /^(\d+)\.[^-+]*(?:-([^+]*))?/.exec(version) ?? []
  return { major, kind: preRelease?.replace(/[-.]?\d.*$/, '') }
}
