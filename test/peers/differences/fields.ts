import type { Event, Observation } from '../observe.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Events whose value is one field of a result, under the field's name. */
const SINGLE: readonly string[] = ['errMsg', 'statusCode', 'data', 'tempFilePath']

/**
 * Changes every result in an observation: whole ones, single fields, Vue 2's tuples and the reasons of unhandled rejections.
 *
 * @param change gets the peer's result, ours at the same place, and the event's kind
 */
export function mapResults(
  peer: Observation,
  ours: Observation,
  change: (result: Fields, ours: Fields, kind: string, index: number) => Fields,
): Observation {
  const value = (mine: unknown, other: unknown, kind: string, index: number): unknown => {
    if (SINGLE.includes(kind)) return change({ [kind]: mine }, { [kind]: other }, kind, index)[kind]
    if (kind === 'tuple' && isFields(mine)) {
      const fields = isFields(other) ? other : {}
      return Object.fromEntries(Object.entries(mine).map(([name, each]) => [name, value(each, fields[name], 'entry', index)]))
    }
    if (Array.isArray(mine)) {
      const entries: readonly unknown[] = Array.isArray(other) ? other : []
      return mine.map((each, at) => value(each, entries[at], 'entry', index))
    }
    return isFields(mine) ? change(mine, isFields(other) ? other : {}, kind, index) : mine
  }
  return {
    ...peer,
    events: peer.events.map(({ kind, value: mine }, index) => ({ kind, value: value(mine, ours.events[index]?.value, kind, index) })),
    unhandled: peer.unhandled.map((mine, index) => value(mine, ours.unhandled[index], 'unhandled', -1)),
  }
}

/** Changes the events of one kind. */
export function mapEvents(
  peer: Observation,
  ours: Observation,
  kind: string,
  change: (mine: Fields, ours: Fields) => Fields,
): Observation {
  const events = peer.events.map((event, index): Event => {
    const other = ours.events[index]
    if (event.kind !== kind || other?.kind !== kind || !isFields(event.value) || !isFields(other.value)) return event
    return { kind, value: change(event.value, other.value) }
  })
  return { ...peer, events }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
