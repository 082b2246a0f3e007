import type { Since, HostVersion } from '@crossload/hosts'
import type { Text } from '../diagnostic/diagnostic.ts'

/** "base library 2.10.0 and client 10.2.80", in both languages. */
export function describeSince(since: Since): Text {
  const parts: Text[] = []
  if (since.sdk !== undefined) parts.push({ en: `base library ${since.sdk}`, zh: `基础库 ${since.sdk}` })
  if (since.app !== undefined) parts.push({ en: `client ${since.app}`, zh: `客户端 ${since.app}` })
  if (parts.length === 0 && since.ide !== undefined) parts.push({ en: `developer tools ${since.ide}`, zh: `开发者工具 ${since.ide}` })
  return { en: parts.map(({ en }) => en).join(' and '), zh: parts.map(({ zh }) => zh).join(' 与 ') }
}

/** The oldest version that an app supports, in both languages. */
export function describeVersion(version: HostVersion | undefined): Text {
  if (typeof version === 'object') return describeSince(version)
  return { en: version ?? 'unknown', zh: version ?? '未知' }
}
