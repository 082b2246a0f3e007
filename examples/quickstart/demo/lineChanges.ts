/** A line that is in only one of two texts. */
export interface LineChange {
  readonly kind: 'removed' | 'added'
  readonly text: string
}

/** The lines that differ between two texts, in order, by their longest common subsequence. */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  const old = before.split('\n')
  const now = after.split('\n')
  const common = commonLengths(old, now)
  const changes: LineChange[] = []
  let o = 0
  let n = 0
  while (o < old.length || n < now.length) {
    const oldLine = old[o]
    const newLine = now[n]
    if (oldLine !== undefined && oldLine === newLine) {
      o++
      n++
    } else if (oldLine !== undefined && (newLine === undefined || lengthAt(common, o + 1, n) >= lengthAt(common, o, n + 1))) {
      changes.push({ kind: 'removed', text: oldLine })
      o++
    } else if (newLine !== undefined) {
      changes.push({ kind: 'added', text: newLine })
      n++
    }
  }
  return changes
}

/** `lengths[o][n]`: how many lines the rest of both texts, from these lines on, have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0))
  for (let o = old.length - 1; o >= 0; o--) {
    for (let n = now.length - 1; n >= 0; n--) {
      const without = Math.max(lengthAt(lengths, o + 1, n), lengthAt(lengths, o, n + 1))
      const row = lengths[o]
      if (row) row[n] = old[o] === now[n] ? lengthAt(lengths, o + 1, n + 1) + 1 : without
    }
  }
  return lengths
}

function lengthAt(lengths: readonly (readonly number[])[], o: number, n: number): number {
  return lengths[o]?.[n] ?? 0
}
