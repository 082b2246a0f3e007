import type { Node } from '@babel/types'

/** What a tree has beside the program: places, comments, parentheses and spellings, and how it was read. */
const BESIDE: ReadonlySet<string> = new Set([
  'start', 'end', 'loc', 'range', 'extra', 'leadingComments', 'innerComments', 'trailingComments',
  'sourceType', 'interpreter',
])

/**
 * The first place where two trees are not the same program, as a path of keys; nothing where they are. What is `null`, `false`, empty or
 * missing is one and the same: parsers and builders of nodes differ in that.
 */
export function firstDifference(a: unknown, b: unknown, path = 'program'): string | undefined {
  if (isNothing(a) && isNothing(b)) return undefined
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? undefined : path
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return `${path}.length`
  const fieldsOfA = a as Readonly<Record<string, unknown>>
  const fieldsOfB = b as Readonly<Record<string, unknown>>
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (BESIDE.has(key) || key.startsWith('_')) continue
    // What is written without `type` is read as `value`, and built as nothing.
    const plain = (field: unknown) => (key === 'importKind' && field === 'value' ? undefined : field)
    const found = firstDifference(plain(fieldsOfA[key]), plain(fieldsOfB[key]), `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

export function isSameTree(a: Node, b: Node): boolean {
  return firstDifference(a, b) === undefined
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)
}
