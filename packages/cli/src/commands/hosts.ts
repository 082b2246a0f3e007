import { getHost, HOSTS, hosts, METHODS } from '@crossload/hosts'
import type { Host, Method } from '@crossload/hosts'
import { nearest } from '../nearest.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'
import { printHost } from '../tables/hostSheet.ts'
import { printOption } from '../tables/optionSheet.ts'
import { printTable } from '../tables/supportTable.ts'

/** Terminal columns where nobody says how many there are. */
const COLUMNS = 100

/** Prints what hosts support: all in a table, or everything about one host or one option. */
export function showHosts(subject: string | undefined, terminal: Terminal): number {
  const { out, texts } = terminal
  const width = out.columns ?? COLUMNS
  const host = subject === undefined ? undefined : getHost(subject)
  const option = subject === undefined ? undefined : optionNames().find((name) => name.toLowerCase() === subject.toLowerCase())
  if (subject === undefined) out.write(printTable(terminal, width))
  else if (host) out.write(printHost(host, terminal, width))
  else if (option !== undefined) out.write(printOption(option, terminal, width))
  else {
    const names = [...optionNames(), ...HOSTS.flatMap((id) => [id, ...hosts[id].aliases])]
    throw new CommandError({
      place: subject,
      found: texts.unknownSubject,
      advice: texts.subjectAdvice(optionNames().join(', '), nearest(subject, names)),
    })
  }
  return 0
}

/** Every option of every method on every host, each once. */
function optionNames(): readonly string[] {
  const namesOf = (host: Host, method: Method) => Object.keys(hosts[host].methods[method].options)
  return [...new Set(HOSTS.flatMap((host) => METHODS.flatMap((method) => namesOf(host, method))))]
}
