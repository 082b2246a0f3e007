import { RULE_NAMES } from '@crossload/core'
import { HOSTS, hosts } from '@crossload/hosts'
import { printError } from '../explain/errorSheet.ts'
import { codeIn, codesOf } from '../explain/errorsOf.ts'
import { printFact } from '../explain/factSheet.ts'
import { NAMED_FACTS } from '../explain/namedFacts.ts'
import { printRule } from '../explain/ruleSheet.ts'
import { splitHost } from '../explain/splitHost.ts'
import { readSubject } from '../explain/subject.ts'
import type { Subject } from '../explain/subject.ts'
import { explainTexts } from '../explain/texts.ts'
import { nearest } from '../nearest.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'

/** Terminal columns where nobody says how many there are. */
const COLUMNS = 100

/** Explains what a developer has in hand: a rule, an error code, a message, an option or a field. */
export function explain(words: readonly string[], terminal: Terminal): number {
  const { out, locale } = terminal
  const width = out.columns ?? COLUMNS
  const subject = readSubject(words)
  if (!subject) {
    const text = words.join(' ')
    const said = explainTexts(locale)
    const [asked] = splitHost(text)
    if (asked && (asked.text === '' || codeIn(asked.text) !== undefined)) {
      const { title } = hosts[asked.host]
      const found = asked.text === '' ? said.noErrors : said.unknownCode(title[locale])
      throw new CommandError({ place: text, found, advice: said.codesAdvice(codesOf(asked.host).join(', ')) })
    }
    const names = [...RULE_NAMES, ...NAMED_FACTS.map(({ name }) => name), ...HOSTS.flatMap((id) => [id, ...hosts[id].aliases])]
    throw new CommandError({ place: text, found: said.unknownSubject, advice: said.subjectAdvice(nearest(text, names)) })
  }
  out.write(`${sheetsOf(subject, terminal, width).join('\n\n')}\n`)
  return 0
}

function sheetsOf(subject: Subject, terminal: Terminal, width: number): readonly string[] {
  switch (subject.kind) {
    case 'rule':
      return [printRule(subject.rule, terminal)]
    case 'errors':
      return subject.errors.map((error) => printError(error, terminal, width))
    case 'facts':
      return subject.facts.map((fact) => printFact(fact, subject.host, terminal, width))
  }
}
