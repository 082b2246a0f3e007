import { applyIgnores, findUnusedIgnores, mayIgnore, readIgnores } from '@crossload/core'
import type { Diagnostic, ResolvedOptions } from '@crossload/core'
import type { Author } from './author.ts'
import type { Placed } from './authorPlace.ts'

/** A diagnostic and, where it is known, its place in the author's text. */
export interface Told {
  readonly diagnostic: Diagnostic
  readonly placed: Placed | undefined
}

/**
 * Places diagnostics in the author's text, drops those that the author's comments silence, and adds what is to be said about the comments.
 * Compilers drop comments and move what stays, so it is the author's text that is read. What it says of its comments depends on nothing
 * else: every module that is made of a file says the same of them.
 *
 * @param diagnostics what was found in the compiled text, before any silence
 * @param code the compiled text
 */
export function silence(
  diagnostics: readonly Diagnostic[],
  code: string,
  id: string,
  author: Author,
  options: ResolvedOptions,
): readonly Told[] {
  const places = diagnostics.length === 0 ? [] : author.place(diagnostics, options)
  const all = diagnostics.map((diagnostic, index): Told => ({ diagnostic, placed: places[index] }))
  const texts = author.texts().filter(mayIgnore)
  const nowhere = all.filter(({ placed }) => !placed).map(({ diagnostic }) => diagnostic)

  // Of what has no place, a comment that survived compiling can still tell.
  let left = applyIgnores(nowhere, nowhere.length === 0 ? [] : readIgnores(code, id)).diagnostics
  const kept = new Set<Diagnostic>(all.flatMap(({ placed }) => (placed && !texts.includes(placed.code) ? placed.diagnostic : [])))
  const told: Told[] = []
  for (const text of texts) {
    const here = all.flatMap(({ placed }) => (placed?.code === text ? placed.diagnostic : []))
    const { diagnostics: others, unused } = applyIgnores(here, readIgnores(text, id))
    for (const diagnostic of others) kept.add(diagnostic)
    const wholeFile = applyIgnores(left, unused.filter(({ scope }) => scope === 'file'))
    left = wholeFile.diagnostics
    const idle = unused.filter((ignore) => ignore.scope !== 'file' || wholeFile.unused.includes(ignore))
    for (const diagnostic of findUnusedIgnores(text, id, idle, options)) told.push({ diagnostic, placed: { diagnostic, code: text } })
  }
  return [...all.filter(({ diagnostic, placed }) => (placed ? kept.has(placed.diagnostic) : left.includes(diagnostic))), ...told]
}
