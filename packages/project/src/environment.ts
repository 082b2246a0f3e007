import { join, relative, sep } from 'node:path'
import { parseEnv } from 'node:util'
import type { Node } from '@babel/types'
import { oneOf, textFrom } from '@crossload/core'
import type { Value } from '@crossload/core'
import { eachChild, propertyName } from '@crossload/core/syntax'
import { readConfigs, textsOf } from './bundlerConfigs.ts'
import type { FileSystem } from './fileSystem.ts'

/** What an app's `.env` files say. */
export interface Environment {
  /** What a variable may hold: one thing, or several where that depends on the mode that is built in. */
  valueOf(name: string): Value
  /** The files, by path: those that are there, and those that would count if they were. */
  readonly files: readonly string[]
}

/** In which mode, and where the files lie. */
export interface EnvironmentSettings {
  /** The mode of the build, where it is known. Default: every one that there are files for. */
  readonly mode?: string | undefined
  /** Default: the app's folder, or what the bundler's config says. */
  readonly folder?: string | undefined
}

/** `.env`, `.env.local`, `.env.staging`, `.env.staging.local` */
const ENV_FILE = /^\.env(?:\.([\w-]+?))??(\.local)?$/

/** Modes in which nobody makes what is released. */
const FOR_DEVELOPERS: ReadonlySet<string> = new Set(['development', 'dev', 'test', 'testing', 'mock', 'debug'])

/** The modes that the command lines take without being told. */
const USUAL: readonly string[] = ['development', 'production']

interface Entry {
  readonly text: string
  readonly file: string
}

/**
 * Reads the `.env` files as Vite, Vue CLI, Taro and Mpx do: what a mode's own files say counts before what the others say, and `.local` before
 * the same without.
 *
 * @param root the app's folder, which names of files are relative to
 */
export function readEnvironment(root: string, fileSystem: FileSystem, { mode, folder }: EnvironmentSettings = {}): Environment {
  const folders = folder === undefined ? [root, ...foldersInConfigs(root, fileSystem)] : [folder]
  const names = folders.flatMap((each) => fileSystem.list(each).flatMap(({ name }) => (ENV_FILE.test(name) ? [name] : [])))
  const modes = mode === undefined ? [...new Set([...USUAL, ...names.flatMap(modeOf)])] : [mode]
  const tables = new Map<string, ReadonlyMap<string, Entry>>()
  const files = new Set<string>()

  function tableOf(file: string): ReadonlyMap<string, Entry> {
    let table = tables.get(file)
    if (!table) tables.set(file, (table = readTable(file, relative(root, file).replaceAll(sep, '/'), fileSystem)))
    return table
  }

  const byMode = modes.map((each) => {
    const paths = ['.env', '.env.local', `.env.${each}`, `.env.${each}.local`].flatMap((name) => folders.map((at) => join(at, name)))
    for (const path of paths) files.add(path)
    const table = new Map(paths.flatMap((path) => [...tableOf(path)]))
    return { table, isDevelopment: FOR_DEVELOPERS.has(each) }
  })

  return {
    files: [...files],
    valueOf(name) {
      const values = byMode.flatMap(({ table, isDevelopment }) => {
        const entry = table.get(name)
        return entry ? [{ entry, value: textFrom(expand(entry.text, table), entry.file, isDevelopment), isDevelopment }] : []
      })
      const released = values.filter(({ isDevelopment }) => !isDevelopment)
      const ofDevelopers = values.filter(({ entry, isDevelopment }) => isDevelopment && !released.some((each) => each.entry === entry))
      const known = oneOf([...released, ...ofDevelopers].map(({ value }) => value))
      // Whoever starts the build may say otherwise.
      return { ...known, isComplete: false }
    },
  }
}

function modeOf(name: string): readonly string[] {
  const mode = ENV_FILE.exec(name)?.[1]
  return mode === undefined ? [] : [mode]
}

function readTable(path: string, file: string, fileSystem: FileSystem): ReadonlyMap<string, Entry> {
  const text = fileSystem.kindOf(path) === 'file' ? fileSystem.read(path)?.toString('utf8') : undefined
  const entries = text === undefined ? [] : Object.entries(parseEnv(text.replace(/^\uFEFF/, '')))
  return new Map(entries.map(([name, value = '']) => [name, { text: value, file }]))
}

/**
 * `$NAME` and `${NAME}` stand for what other variables hold; what nobody holds is left as it is, and so is what stands for itself or for more
 * than any address has.
 */
function expand(text: string, table: ReadonlyMap<string, Entry>, known = new Map<string, string | undefined>()): string {
  return text.replaceAll(/(?<!\\)\$(?:\{(\w+)\}|(\w+))/g, (written, braced?: string, plain?: string) => {
    const name = braced ?? plain ?? ''
    const entry = table.get(name)
    if (entry && !known.has(name)) {
      // Whoever comes by again on the way is in a circle.
      known.set(name, undefined)
      const expanded = expand(entry.text, table, known)
      known.set(name, expanded.length > LONGEST ? undefined : expanded)
    }
    return known.get(name) ?? written
  })
}

/** Of what a variable stands for, in UTF-16 units. */
const LONGEST = 4096

/** `envDir: './env'` in a bundler's config. */
function foldersInConfigs(root: string, fileSystem: FileSystem): readonly string[] {
  const folders: string[] = []
  function visit(node: Node): void {
    if (node.type === 'ObjectProperty' && propertyName(node) === 'envDir') {
      const texts = textsOf(node.value)
      if (texts.length > 0) folders.push(join(root, ...texts))
    }
    eachChild(node, visit)
  }
  for (const program of readConfigs(root, 'envDir', fileSystem)) visit(program)
  return folders
}
