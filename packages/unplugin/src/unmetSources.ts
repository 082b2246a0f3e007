import { UPLOADER_MODULE } from '@crossload/core'
import type { Locale, SourceOptions } from '@crossload/core'

/** How calls of each source API are reported. */
const SPELLINGS: Readonly<Record<keyof SourceOptions, string>> = { uni: 'uni', mpx: 'mpx', wx: 'wx', taro: 'Taro', uploader: 'uploader' }

/**
 * The line that names the source APIs that the user asked for and that no call of a build was of; `undefined` where there are none.
 *
 * @param met the calls of the build, as they are reported: `uni.uploadFile`
 */
export function describeUnmet(sources: SourceOptions, met: ReadonlySet<string>, locale: Locale): string | undefined {
  const called = new Set(Array.from(met, (api) => api.split('.')[0]))
  const unmet = (Object.keys(SPELLINGS) as (keyof SourceOptions)[]).filter((name) => sources[name] && !called.has(SPELLINGS[name]))
  if (unmet.length === 0) return undefined
  const names = unmet.map((name) => `\`sources.${name}\`${name === 'uploader' && sources.uploader ? ` (${sources.uploader.import ?? UPLOADER_MODULE})` : ''}`)
  if (locale === 'zh') return `crossload：选项 ${names.join('、')} 在本次构建中没有遇到任何调用`
  return `crossload: ${names.join(', ')} met no call in this build`
}
