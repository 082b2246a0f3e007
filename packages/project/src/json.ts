import { parse } from 'jsonc-parser'
import type { FileSystem } from './fileSystem.ts'

export type Json = Readonly<Record<string, unknown>>

/** An object from a JSON file, which may have comments and commas too many; empty where there is none. */
export function readJson(path: string, fileSystem: FileSystem): Json {
  const text = fileSystem.kindOf(path) === 'file' ? fileSystem.read(path)?.toString('utf8') : undefined
  return text === undefined ? {} : parseJson(text)
}

export function parseJson(text: string): Json {
  return asObject(parse(text.replace(/^\uFEFF/, ''), [], { allowTrailingComma: true }))
}

export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Everything that a manifest of npm's asks for, by name. */
export function dependenciesOf(manifest: Json): Json {
  return { ...asObject(manifest['devDependencies']), ...asObject(manifest['peerDependencies']), ...asObject(manifest['dependencies']) }
}
