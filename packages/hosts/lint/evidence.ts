import { eachFact } from './facts.ts'
import type { Hosts } from './facts.ts'

/**
 * The forms that a source may have: what anybody can look up, and a machine too. Words about it stand in `says`.
 */
export const FORMS: readonly RegExp[] = [
  /** A page. */
  /^https:\/\/[\w.-]+(?:\/[^\s()（）]*)?$/,
  /** Lines of a published package. */
  /^(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+(?:-[\w.-]+)? [^\s:]+:\d+(?:-\d+)?$/,
  /** A file of a repository at a commit, with or without lines; some names have spaces, colons and brackets. */
  /^[\w.-]+\/[\w.-]+@[0-9a-f]{7,40} \S.*\.\w+(?::\d+(?:-\d+)?)?$/,
  /** A thread of a repository. */
  /^[\w.-]+\/[\w.-]+#\d+$/,
]

/** A file of ours, or of a package that is not named: nobody else can look it up. */
const HOMELESS = /(?:^|\s)\(?(?!https:)[\w.-]*\/[\w./-]+\.(?:md|json|txt|html|[cm]?[jt]s)(?::[\d-]+)?[),.;]*(?:\s|$)/

/** Every fact says where it is from, in a form that can be looked up. */
export function evidence(hosts: Hosts): readonly string[] {
  return eachFact(hosts).flatMap(({ path, evidence: pieces, note, dispute }) => {
    const sources = [...pieces, ...(dispute?.claims ?? [])].map(({ source }) => source)
    const words = [...pieces.flatMap(({ says }) => says ?? []), ...(note === undefined ? [] : [note])].flatMap(({ en, zh }) => [en, zh])
    return [
      ...(pieces.length === 0 ? [`${path}: no evidence`] : []),
      ...sources
        .filter((source) => !FORMS.some((form) => form.test(source)))
        .map((source) => `${path}: "${source}" is not a source in one of the forms`),
      ...words
        .filter((text) => HOMELESS.test(text))
        .map((text) => `${path}: "${text}" names a file, but no package or repository that has it`),
    ]
  })
}
