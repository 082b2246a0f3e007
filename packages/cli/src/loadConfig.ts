import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createJiti } from 'jiti'
import type { Problem } from './problem.ts'
import type { Texts } from './texts.ts'

const NAMES = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `crossload.config.${extension}`)

/** What a config file says, unchecked. */
export interface LoadedConfig {
  /** How to call the file; `undefined` when there is none. */
  readonly file: string | undefined
  readonly settings: Readonly<Record<string, unknown>>
  readonly problems: readonly Problem[]
}

/**
 * Loads the config file that was asked for, else the one in the working directory, and none for `false`: a config of TypeScript or JavaScript
 * is code of the project, and runs. A file that cannot be loaded is a problem, and counts
 * as empty.
 */
export async function loadConfig(asked: string | false | undefined, directory: string, texts: Texts): Promise<LoadedConfig> {
  const file = asked === false ? undefined : (asked ?? NAMES.find((name) => existsSync(join(directory, name))))
  if (file === undefined) return { file, settings: {}, problems: [] }
  const failed = (found: string, advice: string) => ({ file, settings: {}, problems: [{ place: file, found, advice }] })

  const path = resolve(directory, file)
  if (!existsSync(path)) return failed(texts.configMissing, texts.configMissingAdvice)
  let exported: unknown
  try {
    exported = path.endsWith('.json')
      ? JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
      : await createJiti(path, { moduleCache: false, fsCache: false }).import(path, { default: true })
  } catch (error) {
    return failed(texts.configBroken(firstLine(error)), texts.configBrokenAdvice)
  }
  if (typeof exported !== 'object' || exported === null || Array.isArray(exported)) {
    return failed(
      texts.configNoObject(Array.isArray(exported) ? 'an array' : exported === null ? 'null' : typeof exported),
      texts.configNoObjectAdvice,
    )
  }
  return { file, settings: exported as Readonly<Record<string, unknown>>, problems: [] }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n').find((line) => line.trim() !== '') ?? 'unknown').trim()
}
