import { dirname, join, relative, sep } from 'node:path'
import { readVariants } from '@crossload/blocks'
import type { Known } from '@crossload/blocks'
import { oneOf, readExports } from '@crossload/core'
import type { LookUp, Value } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { Environment } from './environment.ts'
import type { FileSystem } from './fileSystem.ts'
import type { Resolve } from './resolve.ts'

/** What an app's files say to one that imports from them. */
export interface Constants {
  /**
   * What a file imports and asks of its environment; for core's `lookUp`.
   *
   * @param path real, absolute
   */
  lookUpFor(path: string): LookUp
  /** The files that the answers to a file came from, or would come from if they were there. */
  lookedAt(path: string): ReadonlySet<string>
}

export interface ConstantSettings {
  readonly root: string
  readonly host: Host
  readonly known: Known
  readonly fileSystem: FileSystem
  /** Asked for with the first import that somebody wants to know about. */
  readonly resolve: () => Resolve
  /** Asked for with the first variable. */
  readonly environment: () => Environment
}

const UNKNOWN: Value = { possible: [], isComplete: false }

/** In bytes: what is larger was made by a tool. */
const LARGEST = 1 << 18

/** So many files may hand a constant on to each other. */
const DEEPEST = 16

/** Variables that bundlers put into `import.meta.env`; of others they keep quiet. */
const HANDED_ON = /^(?:VITE|UNI|VUE_APP|TARO_APP|MPX)_/

/**
 * Reads constants when somebody asks for them, each file once. Packages of `node_modules` are not looked into: what an app can set right
 * stands in its own files.
 */
export function createConstants({ root, host, known, fileSystem, resolve, environment }: ConstantSettings): Constants {
  const files = new Map<string, (name: string) => Value>()
  /** What each file's answers came from. */
  const used = new Map<string, Set<string>>()
  const open = new Set<string>()
  /** What was found out on the way to the answer that somebody waits for: files lead to each other by many ways. */
  const answered = new Map<string, Value>()

  function note(path: string, source: string): void {
    const before = used.get(path)
    if (before) before.add(source)
    else used.set(path, new Set([source]))
  }

  function exportsOf(path: string): (name: string) => Value {
    let found = files.get(path)
    if (!found) files.set(path, (found = readFile(path)))
    return found
  }

  function readFile(path: string): (name: string) => Value {
    const bytes = fileSystem.read(path)
    if (!bytes || bytes.length > LARGEST) return () => UNKNOWN
    const lookUp = lookUpFor(path)
    const variants = readVariants(bytes.toString('utf8'), path, host, known)
    const scripts = variants.flatMap((variant) => variant.scripts).map(({ code, id }) => readExports(code, relative(root, id).replaceAll(sep, '/'), lookUp))
    return (name) => {
      const values = scripts.map((read) => read(name)).filter(({ possible, asked }) => possible.length > 0 || asked !== undefined)
      return values.length === 0 ? UNKNOWN : oneOf(values.length < scripts.length ? [...values, UNKNOWN] : values)
    }
  }

  function lookUpFor(importer: string): LookUp {
    return (module, name) => {
      if (module === 'process.env' || module === 'import.meta.env') {
        if (module === 'import.meta.env' && !HANDED_ON.test(name)) return UNKNOWN
        const { files: read, valueOf } = environment()
        for (const file of read) note(importer, file)
        return valueOf(name)
      }
      const { files: found, from } = resolve()(module, importer)
      if (found.length === 0 && module.startsWith('.')) note(importer, join(dirname(importer), module))
      const values = from?.isInstalled ? [] : found.map((path) => valueIn(path, name, importer))
      return values.length === 0 ? UNKNOWN : oneOf(values)
    }
  }

  function valueIn(path: string, name: string, importer: string): Value {
    note(importer, path)
    const key = `${path}\0${name}`
    const before = answered.get(key)
    if (before) return before
    if (open.has(key) || open.size >= DEEPEST) return UNKNOWN
    open.add(key)
    const value = exportsOf(path)(name)
    open.delete(key)
    if (open.size > 0) answered.set(key, value)
    else answered.clear()
    return value
  }

  return {
    lookUpFor,
    lookedAt(path) {
      const all = new Set(used.get(path))
      // A set gives what is added to it on the way, too.
      for (const source of all) for (const next of used.get(source) ?? []) all.add(next)
      all.delete(path)
      return all
    },
  }
}
