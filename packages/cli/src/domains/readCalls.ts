import { readAddresses } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { readProject } from '../check/readProject.ts'
import type { Source } from '../check/readSources.ts'
import type { Problem } from '../problem.ts'
import type { Settings } from '../settings.ts'
import type { Texts } from '../texts.ts'
import type { ResolvedOptions } from '@crossload/core'
import type { PlacedCall } from './collect.ts'

/** Every call of a project, or of the files that patterns name, as each host makes it. */
export async function readCalls(
  patterns: readonly string[],
  directory: string,
  settings: Settings,
  texts: Texts,
  tell: (done: number, all: number) => void,
): Promise<{ calls: readonly PlacedCall[]; problems: readonly Problem[] }> {
  const { sources, apps, problems } = await readProject(patterns, directory, settings, texts, tell)
  return { calls: sources.flatMap((source) => callsIn(source, (host) => apps.optionsFor(host, source.file))), problems }
}

function callsIn({ file, variants }: Source, optionsFor: (host: Host) => ResolvedOptions): readonly PlacedCall[] {
  const calls = variants.flatMap(({ hosts, scripts }) =>
    hosts.flatMap((host) => scripts.flatMap(({ code, id }) => readAddresses(code, id, optionsFor(host)).map((call) => ({ ...call, host, file })))),
  )
  // What stands outside of a condition was read once for each case.
  return [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()]
}
