import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isCompiledFor, readVariants as readEachWay } from '@crossload/blocks'
import type { Known, Script } from '@crossload/blocks'
import { mayContainCall, mayIgnore } from '@crossload/core'
import type { ResolvedOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { Problem } from '../problem.ts'
import type { Texts } from '../texts.ts'
import { readRegularFile } from './readRegularFile.ts'

/** Scripts of a file, and the hosts that compile just these. */
export interface Variant {
  readonly hosts: readonly Host[]
  readonly scripts: readonly Script[]
}

/** A file that has something to say. */
export interface Source {
  /** Relative to the working directory, with `/`. */
  readonly file: string
  readonly text: string
  readonly variants: readonly Variant[]
}

/**
 * Reads files and keeps those that may hold a call or silence something. One that cannot be read is a problem.
 *
 * @param knownOf what is known of a file's app where conditions ask
 * @param tell is called with every file
 */
export function readSources(
  files: readonly string[],
  directory: string,
  hosts: readonly Host[],
  sources: ResolvedOptions['sources'],
  knownOf: (file: string, host: Host) => Known,
  texts: Texts,
  tell: (done: number) => void,
): { sources: readonly Source[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const exists = (file: string) => existsSync(join(directory, file))
  const found = files.flatMap((file, index) => {
    tell(index)
    let text
    try {
      text = readRegularFile(join(directory, file), texts)
    } catch (error) {
      problems.push({ place: file, found: texts.notReadable(codeOf(error)), advice: texts.notReadableAdvice })
      return []
    }
    if (!mayContainCall(text, sources) && !mayIgnore(text)) return []
    return [
      {
        file,
        text,
        variants: readVariants(
          text,
          file,
          hosts.filter((host) => isCompiledFor(file, host, exists)),
          (host) => knownOf(file, host),
        ),
      },
    ]
  })
  return { sources: found, problems }
}

/**
 * Hosts that compile the same text share it, so that it is parsed once. Where nobody knows whether a condition holds, a host has a text for
 * each case.
 */
function readVariants(text: string, file: string, hosts: readonly Host[], knownFor: (host: Host) => Known): readonly Variant[] {
  const variants = new Map<string, { hosts: Host[]; scripts: readonly Script[] }>()
  for (const host of hosts) {
    for (const { scripts } of readEachWay(text, file, host, knownFor(host))) {
      const key = JSON.stringify(scripts)
      const variant = variants.get(key)
      if (variant) variant.hosts.push(host)
      else variants.set(key, { hosts: [host], scripts })
    }
  }
  return [...variants.values()]
}

export function codeOf(error: unknown): string {
  const { code, message } = Object(error) as { code?: string; message?: string }
  return code ?? message ?? String(error)
}
