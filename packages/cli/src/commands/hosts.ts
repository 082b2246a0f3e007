import { getHost, HOSTS, hosts } from '@crossload/hosts'
import { printFact } from '../explain/factSheet.ts'
import { factsNamed, NAMED_FACTS } from '../explain/namedFacts.ts'
import { nearest } from '../nearest.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'
import { printHost } from '../tables/hostSheet.ts'
import { printTable } from '../tables/supportTable.ts'

/** Terminal columns where nobody says how many there are. */
const COLUMNS = 100

/** Prints what hosts support: all in a table, or everything about one host, one option or one field. */
export function showHosts(subject: string | undefined, terminal: Terminal): number {
  const { out, texts } = terminal
  const width = out.columns ?? COLUMNS
  const host = subject === undefined ? undefined : getHost(subject)
  const facts = subject === undefined ? [] : factsNamed(subject)
  if (subject === undefined) out.write(printTable(terminal, width))
  else if (host) out.write(printHost(host, terminal, width))
  else if (facts.length > 0) out.write(`${facts.map((fact) => printFact(fact, undefined, terminal, width)).join('\n\n')}\n`)
  else {
    const options = [...new Set(NAMED_FACTS.filter(({ place }) => place === 'option').map(({ name }) => name))]
    const names = [...NAMED_FACTS.map(({ name }) => name), ...HOSTS.flatMap((id) => [id, ...hosts[id].aliases])]
    throw new CommandError({
      place: subject,
      found: texts.unknownSubject,
      advice: texts.subjectAdvice(options.join(', '), nearest(subject, names)),
    })
  }
  return 0
}
