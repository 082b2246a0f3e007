import { hosts } from '@crossload/hosts'
import type { Capability, Host, Support } from '@crossload/hosts'
import type { Colors } from '../terminal.ts'
import type { Texts } from '../texts.ts'

/**
 * Whether a host has something, in a sign and a word: ✓, ✗, ?, or every version that is needed. Signs differ in shape, so that they can be
 * told apart without colours.
 */
export function describeSupport(support: Support, texts: Texts): string {
  if (support === null) return `? ${texts.unknown}`
  if (typeof support === 'boolean') return support ? `✓ ${texts.yes}` : `✗ ${texts.no}`
  const { sdk, app, ide } = support
  const onDevice = [...(sdk === undefined ? [] : [sdk]), ...(app === undefined ? [] : [`${texts.client} ${app}`])].join(' + ')
  const inTools = ide === undefined ? '' : `${texts.developerTools} ${ide}`
  if (onDevice === '') return `✓ ${inTools === '' ? texts.yes : inTools}`
  return `✓ ${onDevice}${inTools === '' ? '' : ` (${inTools})`}`
}

/** The same for a table's cell: the sign alone, or the whole condition on a device. */
export function supportCell(support: Support, texts: Texts): string {
  if (support === null) return '?'
  if (typeof support === 'boolean') return support ? '✓' : '✗'
  const { sdk, app } = support
  const onDevice = { ...(sdk !== undefined && { sdk }), ...(app !== undefined && { app }) }
  return describeSupport(sdk === undefined && app === undefined ? support : onDevice, texts).slice(2)
}

/** Where the sources of a host are complete, what they do not list is not there; elsewhere nobody knows. */
export function supportOf(capability: Capability | undefined, host: Host): Support {
  if (capability) return capability.support
  return hosts[host].trust === 'high' ? false : null
}

/** Green, red, yellow; the sign says the same. */
export function paintSupport(support: Support, text: string, { green, red, yellow }: Colors): string {
  return support === null ? yellow(text) : support === false ? red(text) : green(text)
}
