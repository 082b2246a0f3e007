import type { Address } from '@crossload/core'

const ENV_FILE = /(?:^|\/)\.env(?:\.([\w-]+?))??(?:\.local)?$/

/**
 * The environment that alone comes to an address: the mode of the `.env` file that has it, or `development`; `undefined` where every build
 * may come to it.
 */
export function environmentOf({ from = '', isDevelopment }: Address): string | undefined {
  return ENV_FILE.exec(from)?.[1] ?? (isDevelopment ? 'development' : undefined)
}

/** Is it written in a `.env` file? */
export function isOfEnvironment({ from = '' }: Address): boolean {
  return ENV_FILE.test(from)
}
