import type { Hosts } from './facts.ts'

const CHINESE = /\p{Script=Han}/u
/** What a console calls something stands in quotes. */
const LABEL = /"[^"]*"/g
/** Chinese has full-width marks; after a Latin letter, a digit or a bracket too. */
const HALF_WIDTH = /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?:\s|$)/u

/** Every text is there in both languages, and each is in its own. */
export function bilingual(hosts: Hosts): readonly string[] {
  return Object.entries(hosts).flatMap(([id, host]) => textsOf(host, id))
}

function textsOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh' in value) {
    const { en, zh } = value as { en: string; zh: string }
    // Names need no Chinese.
    const isName = en === zh || path.endsWith('.title')
    return [
      ...(CHINESE.test(en.replaceAll(LABEL, '')) ? [`${path}: the English text is not English: ${en}`] : []),
      ...(isName || CHINESE.test(zh) ? [] : [`${path}: the Chinese text is not Chinese: ${zh}`]),
      ...(HALF_WIDTH.test(zh) ? [`${path}: the Chinese text has English marks: ${zh}`] : []),
    ]
  }
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path}.${name}`))
}
