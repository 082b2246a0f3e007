import type { Locale, Place } from '@crossload/core'
import type { FoundFacts } from '@crossload/project'
import type { PluginOptions } from './options.ts'

/**
 * Says that the bundle holds what calls were rewritten past, unless the user has said what counts.
 *
 * @returns `undefined` where the user's own options cover it
 */
export function missedFact({ interceptors, possible, patched, custom }: FoundFacts, { project = {} }: PluginOptions, locale: Locale): string | undefined {
  const found = [
    { option: 'interceptors', place: project.interceptors ? undefined : [...interceptors, ...possible][0] },
    { option: 'patched', place: project.patched ? undefined : patched[0] },
    { option: 'mpx.custom', place: project.mpx?.custom ? undefined : custom[0] },
  ].find(({ place }) => place !== undefined)
  return found?.place && describe(found.place, found.option, locale)
}

function describe({ file, line }: Place, option: string, locale: Locale): string {
  const [outer, inner] = option.split('.')
  const value = `[{ file: '${file}', line: ${line} }]`
  const setting = `project: { ${outer}: ${inner === undefined ? value : `{ ${inner}: ${value} }`} }`
  if (locale === 'zh') {
    return `crossload：${file}:${line} 拦截或替换了上传、下载方法，并已打包进来，但 crossload 没有找到引入它的路径，已改写的调用会绕过它。请在 crossload 的选项中声明：${setting}；若它并不影响这些调用，请写空数组。`
  }
  return `crossload: ${file}:${line} intercepts or replaces an upload or download and is part of the bundle, but no import leads to it that crossload can follow, so calls that are rewritten already would bypass it. Say so in crossload's options: ${setting}; if it does not touch these calls, give an empty array.`
}
