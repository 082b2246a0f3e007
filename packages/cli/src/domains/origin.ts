import { isLocalName } from '@crossload/core'
import type { Address } from '@crossload/core'

/** What an address says of the server, before any path. */
export type Server =
  | {
      readonly kind: 'server'
      /** Lower case, without the colon. */
      readonly scheme: string
      /** Lower case, without the port. */
      readonly name: string
      /** As it is written, `443` too: hosts compare it with the entry of the list. */
      readonly port: string | undefined
      readonly isIp: boolean
      /** A developer's own machine or network. */
      readonly isLocal: boolean
    }
  /** `/upload`: somebody else has to put a server in front. */
  | { readonly kind: 'relative' }
  /** The part that names the server is put together when the app runs. */
  | { readonly kind: 'composed' }

const ABSOLUTE = /^([a-z][a-z\d+.-]*):\/\/([^/?#\\]*)(.?)/i
const IP = /^(?:\d+(?:\.\d+){3}|\[.*\])$/

/** Reads the server out of an address, of which the end may not be known. */
export function serverOf({ start, isWhole }: Pick<Address, 'start' | 'isWhole'>): Server {
  const written = start.trim()
  const [whole, scheme = '', authority = '', next = ''] = ABSOLUTE.exec(written) ?? []
  if (whole === undefined) return isWhole || /^\/(?!\/|$)/.test(written) ? { kind: 'relative' } : { kind: 'composed' }
  // What follows may still be a part of the name.
  if (authority === '' || (next === '' && !isWhole)) return { kind: 'composed' }
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority.replace(/^.*@/, '')) ?? []
  return {
    kind: 'server',
    scheme: scheme.toLowerCase(),
    name: name.toLowerCase(),
    port: port || undefined,
    isIp: IP.test(name),
    isLocal: isLocalName(name),
  }
}
