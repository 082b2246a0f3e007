/** Fields of a response's headers that differ from one run to the next. */
const CLOCK = new Set(['date'])

/** What a value looked like at this moment, as plain data: later changes do not show, and values of two runs compare. */
export function snapshot(value: unknown, seen: readonly unknown[] = []): unknown {
  if (typeof value === 'function') return '[function]'
  if (typeof value !== 'object' || value === null) return value
  if (seen.includes(value)) return '[itself]'
  const within = [...seen, value]
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  if (tag === 'Error') return `${(value as Error).name}: ${(value as Error).message}`
  if (tag === 'ArrayBuffer') return `[${(value as ArrayBuffer).byteLength} bytes]`
  if (tag === 'Promise') return '[promise]'
  // Not `value.map`: what that makes is an array of the realm that the value comes from.
  if (Array.isArray(value)) return Array.from(value, (entry) => snapshot(entry, within))
  const copy: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    if (!CLOCK.has(name.toLowerCase())) copy[name] = snapshot(field, within)
  }
  return copy
}
