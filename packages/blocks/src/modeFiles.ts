import type { Host } from '@crossload/hosts'
import { MPX_MODES, mpxMode } from './platforms.ts'

/**
 * Does a host's build take this file, or another in its place? Mpx compiles `x.ali.mpx` instead of `x.mpx` in the mode `ali`, and so for
 * every kind of file. Source: @mpxjs/webpack-plugin@2.10.20 lib/resolver/AddModePlugin.js.
 *
 * A file named for a mode, without a twin that it could stand for, is taken everywhere: something imports it by its name.
 *
 * @param file path of the file
 * @param exists whether there is a file of this path
 */
export function isCompiledFor(file: string, host: Host, exists: (file: string) => boolean): boolean {
  const [, base = '', infix, extension = ''] = /^(.*?)(?:\.([a-z]+))?(\.[^./\\]+)$/s.exec(file) ?? []
  const mpx = mpxMode(host)
  if (infix !== undefined && MPX_MODES.has(infix)) return infix === mpx || !exists(base + extension)
  const own = infix === undefined ? base : `${base}.${infix}`
  return mpx === null || !exists(`${own}.${mpx}${extension}`)
}
