import { eachFact } from './facts.ts'
import type { Hosts } from './facts.ts'

/** What anybody can look up: a URL, `package@version`, `owner/repository` with a commit or thread, or a page named as such. */
const PUBLIC = /https:\/\/|\S@\d+\.\d+|[\w.-]+\/[\w.-]+(?:@[0-9a-f]{7,}|#\d+)|\bpage\b|\bdocumentation\b/
const FILE = /^\(?(?!https:).*\/.*\.(?:md|json|txt|html|[cm]?[jt]s)(?::[\d-]+)?[),.;]*$/
const HOME_OF_FILES = /^\(?(?:\S+@\d+\.\d+\S*|[\w.-]+\/[\w.-]+(?:@[0-9a-f]{7,})?)$/

/** Every fact says where it is from, and names a place that anybody can look up. */
export function evidence(hosts: Hosts): readonly string[] {
  return eachFact(hosts).flatMap(({ path, evidence: pieces, note, dispute }) => {
    const sources = [...pieces, ...(dispute?.claims ?? [])].map(({ source }) => source)
    const words = [...pieces.flatMap(({ says }) => says ?? []), ...(note === undefined ? [] : [note])]
    const texts = [...sources, ...words.flatMap(({ en, zh }) => [en, zh])]
    return [
      ...(pieces.length === 0 ? [`${path}: no evidence`] : []),
      ...sources.filter((source) => !PUBLIC.test(source)).map((source) => `${path}: "${source}" is not a public source`),
      ...texts.filter(namesHomelessFile).map((text) => `${path}: "${text}" names a file, but no package or repository that has it`),
    ]
  })
}

/** A file stands behind the package or repository that it is in; anything else is a file of ours, which nobody else can look up. */
function namesHomelessFile(text: string): boolean {
  const words = text.split(' ')
  return words.some((word, index) => FILE.test(word) && !HOME_OF_FILES.test(words[index - 1] ?? ''))
}
