import { HOSTS, hosts, resolveHost } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { Texts } from './texts.ts'

/** Every mini-program host: those with a native call. */
export const MINI_PROGRAM_HOSTS: readonly Host[] = HOSTS.filter((host) => hosts[host].global !== null)

/**
 * Hosts by their names, each once, in the order given.
 *
 * @param place what to call the list in a problem
 */
export function readTargets(
  names: readonly string[],
  place: string,
  texts: Texts,
): { hosts: readonly Host[]; problems: readonly Problem[] } {
  const found = new Set<Host>()
  const problems: Problem[] = []
  for (const name of names.map((each) => each.trim()).filter((each) => each !== '')) {
    const host = resolveHost(name)
    if (host) found.add(host)
    else problems.push({ place: `${place} ${name}`, found: texts.unknownHost, advice: adviceFor(name, texts) })
  }
  return { hosts: [...found], problems }
}

function adviceFor(name: string, texts: Texts): string {
  const all = HOSTS.flatMap((host) => [host, ...hosts[host].aliases])
  return texts.hostAdvice(HOSTS.join(', '), nearest(name, all))
}
