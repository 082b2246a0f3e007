import { getHost, HOSTS } from '@crossload/hosts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { reportUnusedIgnore } from './unusedIgnore.ts'
import { SOURCES } from '../sources/index.ts'
import { applyIgnores } from '../silence/applyIgnores.ts'
import type { Ignore } from '../silence/ignore.ts'

/**
 * Reports the comments that silence nothing on any host. A file is built for many: what has nothing to silence on one of them is there for
 * another, and whoever removed it would be told so by the next build.
 *
 * @param unused those that silence nothing on the host in question
 * @param find what there is to silence under other options
 */
export function reportUnusedIgnores(
  unused: readonly Ignore[],
  options: ResolvedOptions,
  find: (options: ResolvedOptions) => readonly Diagnostic[],
): readonly Diagnostic[] {
  if (options.rules['unused-ignore'] === 'off') return []
  let rest = unused
  for (const each of everyHost(options)) {
    if (rest.every(({ scope }) => scope === 'nothing')) break
    rest = applyIgnores(find(each), rest).unused
  }
  return rest.flatMap((ignore) => reportUnusedIgnore(ignore, options))
}

/** `wx` is a source API on every host but its own, and whether it is one for the project is not known there. */
function everyHost(options: ResolvedOptions): readonly ResolvedOptions[] {
  const sources = options.sources.includes(SOURCES.wx) ? options.sources : [...options.sources, SOURCES.wx]
  return HOSTS.flatMap((id) => getHost(id) ?? []).map((host) => {
    const isOwn = host.global !== null && SOURCES.wx.globals.includes(host.global)
    return { ...options, host, sources: isOwn ? sources.filter((source) => source !== SOURCES.wx) : sources }
  })
}
