import { readVariants } from '@crossload/blocks'
import type { Known } from '@crossload/blocks'
import type { Host } from '@crossload/hosts'
import type { FileSystem } from './fileSystem.ts'
import { moduleNamesIn } from './moduleNames.ts'
import type { ReadImports } from './reach.ts'
import type { SourceFile } from './sources.ts'

/** What files import with conditions applied, each read once. */
export function createImports(host: Host, known: Known, fileSystem: FileSystem): ReadImports {
  const read = new Map<string, ReturnType<ReadImports>>()
  return ({ path, specifiers }) => {
    if (!read.has(path)) read.set(path, readImports(path, specifiers, host, known, fileSystem))
    return read.get(path)
  }
}

const SCRIPT_SOURCE = /\.(?:vue|uvue|nvue|mpx)$/

function readImports(
  path: string,
  specifiers: SourceFile['specifiers'],
  host: Host,
  known: Known,
  fileSystem: FileSystem,
): ReturnType<ReadImports> {
  const text = fileSystem.read(path)?.toString('utf8')
  if (text === undefined) return undefined
  const scripts = readVariants(text, path, host, known).flatMap((variant) => variant.scripts)
  const all = scripts.map(({ code, id }) => moduleNamesIn(code, id))
  // A script that does not parse may import all that it seems to; so may markup.
  if (all.some((names) => names === undefined)) return undefined
  const inMarkup = SCRIPT_SOURCE.test(path) ? specifiers.filter((name) => new RegExp(`\\ssrc\\s*=\\s*["']${escape(name)}`).test(text)) : []
  return {
    specifiers: [...inMarkup, ...all.flatMap((names) => names?.specifiers ?? [])],
    open: all.flatMap((names) => names?.open ?? []),
  }
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
