import type { Support } from '@crossload/hosts'
import type { Colors } from '../terminal.ts'
import type { Texts } from '../texts.ts'

/** Support in a word: yes, no, ?, or the first versions. */
export function describeSupport(support: Support, texts: Texts): string {
  if (support === null) return texts.unknown
  if (typeof support === 'boolean') return support ? texts.yes : texts.no
  const { sdk, app, ide } = support
  const onDevice = [...(sdk === undefined ? [] : [sdk]), ...(app === undefined ? [] : [`${texts.client} ${app}`])]
  if (onDevice.length > 0) return onDevice.join(', ')
  return ide === undefined ? texts.yes : `${texts.developerTools} ${ide}`
}

/** Green, red, yellow; the word says the same. */
export function paintSupport(support: Support, text: string, { green, red, yellow }: Colors): string {
  return support === null ? yellow(text) : support === false ? red(text) : green(text)
}
