import { relative, sep } from 'node:path'
import { isCompiledFor, readVariants } from '@crossload/blocks'
import type { Known } from '@crossload/blocks'
import type { LookUp, Place } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { mayHoldProjectFacts, readFileFacts } from './fileFacts.ts'
import type { FileFacts } from './fileFacts.ts'
import type { FileSystem } from './fileSystem.ts'
import { treeOf } from './treeOf.ts'

/** What one file says about all others, as one host compiles it. */
export interface FoundFacts extends FileFacts {
  /** A file that cannot be read and mentions an interceptor or a method: it may install one. */
  readonly possible: readonly Place[]
  /** What is said only if a condition holds that nobody knows, such as `UNI_APP_X`. */
  readonly assumed: readonly string[]
}

/**
 * Reads a file's facts, with conditions applied; what stays unknown is read once for each truth value, and what holds in one of them counts.
 *
 * @param root what places are relative to
 * @param lookUp what the file imports
 */
export function readFacts(path: string, root: string, host: Host, known: Known, fileSystem: FileSystem, lookUp: LookUp): FoundFacts | undefined {
  if (!isCompiledFor(path, host, (twin) => fileSystem.kindOf(twin) === 'file')) return undefined
  const text = fileSystem.read(path)?.toString('utf8')
  if (text === undefined) return undefined
  const name = relative(root, path).replaceAll(sep, '/')
  const possible: Place[] = []
  const assumed = new Set<string>()
  const variants = readVariants(text, path, host, known)
  const all = variants.flatMap((variant) => {
    const found = variant.scripts.flatMap(({ code, id }) => {
      const isMentioned = MENTION.test(code)
      if (!isMentioned && !mayHoldProjectFacts(code)) return []
      const facts = treeOf(code, id) && readFileFacts(code, id, lookUp)
      if (!facts || facts.isUnread) {
        if (isMentioned) possible.push(placeOf(code, name))
        return []
      }
      return named(facts, name)
    })
    if (variants.length > 1 && found.some(saysAnything)) for (const each of variant.assumed) assumed.add(each)
    return found
  })
  return { ...joined(all), possible: unique(possible), assumed: [...assumed] }
}

const MENTION = /\w*(?:Interceptor|loadFile)|@mpxjs\/api-proxy/

function placeOf(code: string, file: string): Place {
  const before = code.slice(0, code.search(MENTION)).split('\n')
  return { file, line: before.length, column: before.at(-1)?.length ?? 0 }
}

function named(facts: FileFacts, file: string): FileFacts {
  const places = (list: readonly Place[]) => list.map((place) => ({ ...place, file }))
  return { ...facts, interceptors: places(facts.interceptors), patched: places(facts.patched), custom: places(facts.custom) }
}

function saysAnything({ interceptors, patched, custom }: FileFacts): boolean {
  return interceptors.length + patched.length + custom.length > 0
}

function joined(all: readonly FileFacts[]): FileFacts {
  return {
    ...Object.assign({}, ...all),
    interceptors: unique(all.flatMap(({ interceptors }) => interceptors)),
    patched: unique(all.flatMap(({ patched }) => patched)),
    custom: unique(all.flatMap(({ custom }) => custom)),
  }
}

function unique(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}
