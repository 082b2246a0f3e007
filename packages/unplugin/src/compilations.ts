import type { Counted } from './summary.ts'

/** What the head of a rendered finding looks like, whatever webpack and Rspack put in front of it. */
const FINDING = /\b(warning|error)\[[a-z-]+\]: [\s\S]*?--> (.+):\d+:\d+\n/

interface Message {
  readonly message: string
}

/**
 * What one compilation has to show. Child compilers go through files again, and nothing of what they find is printed unless somebody asks
 * for it: so the main one shows it all, everything once.
 *
 * @param own the compilation's own warnings or errors
 * @param below those of its children, of their children and so on
 */
export function gather<T extends Message>(own: readonly T[], isChild: boolean, below: readonly T[]): T[] {
  if (isChild) return own.filter((each) => !isFinding(each))
  const seen = new Set<string>()
  return [...own, ...below.filter(isFinding)].filter((each) => {
    if (!isFinding(each)) return true
    const text = each.message.slice(FINDING.exec(each.message)?.index)
    const isNew = !seen.has(text)
    seen.add(text)
    return isNew
  })
}

/** What is said about our findings among the messages of a compilation, those that a cache kept included. */
export function countFindings(messages: readonly Message[]): readonly Counted[] {
  return messages.flatMap(({ message }) => {
    const [, word, file] = FINDING.exec(message) ?? []
    return word === undefined || file === undefined ? [] : [{ severity: word === 'error' ? 'error' : 'warn', file }]
  })
}

interface Parent<T> {
  readonly children: readonly T[]
}

/** A compilation's children, their children and so on. */
export function descendants<T extends Parent<T>>(compilation: T): readonly T[] {
  return compilation.children.flatMap((child) => [child, ...descendants(child)])
}

function isFinding({ message }: Message): boolean {
  return FINDING.test(message)
}
