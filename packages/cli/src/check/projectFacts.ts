import { joinFacts, readFileFacts } from '@crossload/core'
import type { FileFacts, ProjectFacts } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { Source, Variant } from './readSources.ts'

/** What the sources of a project say together, as one host compiles them. What is not found is left open. */
export function readProjectFacts(sources: readonly Source[]): (host: Host) => ProjectFacts {
  const facts = new Map<Variant, readonly FileFacts[]>()
  for (const { file, variants } of sources) {
    for (const variant of variants)
      facts.set(
        variant,
        variant.scripts.map(({ code, id }) => named(readFileFacts(code, id), file)),
      )
  }
  return (host) => joinFacts([...facts].flatMap(([variant, each]) => (variant.hosts.includes(host) ? each : [])))
}

/** Places count in the file, not in the script that was cut out of it. */
function named(facts: FileFacts, file: string): FileFacts {
  const rename = (places: FileFacts['interceptors']) => places.map((place) => ({ ...place, file }))
  return { ...facts, interceptors: rename(facts.interceptors), patched: rename(facts.patched), custom: rename(facts.custom) }
}
