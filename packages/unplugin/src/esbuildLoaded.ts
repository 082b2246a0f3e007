import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BuildOptions, BuildResult } from 'esbuild'
import type { Loaded } from './loaded.ts'

/** What may be code, although nobody is asked about files with such a name. */
const CODE_LOADERS = ['js', 'jsx', 'ts', 'tsx', 'default']

/**
 * Does something give esbuild modules that this plugin is not asked about: another plugin, standard input, an extension of its own? Then
 * esbuild has to say what it made the bundle of.
 */
export function mayLoadElsewhere({ plugins = [], stdin, loader = {} }: BuildOptions, scriptFile: RegExp): boolean {
  const isUnasked = ([extension, kind]: readonly [string, string]) => CODE_LOADERS.includes(kind) && !scriptFile.test(`a${extension}`)
  return plugins.length > 1 || stdin !== undefined || Object.entries(loader).some(isUnasked)
}

/**
 * The modules of a bundle. Of those that the plugin was not asked about nobody has the text; what they became is looked for in the bundle.
 *
 * @param asked the files that the plugin was asked about
 */
export function loadedModules({ metafile, outputFiles }: BuildResult, asked: ReadonlySet<string>, folder: string): readonly Loaded[] {
  const files = Array.from(asked, (id): Loaded => ({ id, code: () => undefined }))
  if (!metafile) return files
  const others = Object.keys(metafile.inputs).filter((name) => !asked.has(resolve(folder, name)))
  if (others.length === 0) return files
  const names = Object.keys(metafile.outputs).filter((name) => /\.[cm]?jsx?$/.test(name))
  const texts = names.flatMap((name) => {
    const path = resolve(folder, name)
    return outputFiles?.find((file) => file.path === path)?.text ?? readText(path) ?? []
  })
  return [...files, ...others.flatMap((name) => loadedIn(name, folder, texts))]
}

/** Takes away what a build has written, where it must not be shipped. */
export function removeOutputs({ metafile }: BuildResult, folder: string): void {
  for (const name of Object.keys(metafile?.outputs ?? {})) rmSync(resolve(folder, name), { force: true })
}

/** esbuild writes a module's name above what became of it, unless it minifies; then the whole bundle has to do. */
function loadedIn(name: string, folder: string, texts: readonly string[]): readonly Loaded[] {
  // With a namespace in front it is a name that a plugin made up.
  const id = /^[\w-]{2,}:/.test(name) ? name : join(folder, name)
  const parts = texts.flatMap((text) => partsOf(text, name))
  const all = parts.length > 0 ? parts : texts
  return all.map((text) => ({ id, code: () => text }))
}

function partsOf(text: string, name: string): readonly string[] {
  const mark = `// ${name}\n`
  const [, ...parts] = `\n${text}`.split(new RegExp(`\n[ \t]*(?=${escape(mark)})`))
  return parts.map((part) => part.split(/\n[ \t]*\/\/ (?=[^\n]*[./:][^\n]*\n)/)[0] ?? '')
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
