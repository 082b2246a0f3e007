import type { Host, HostData } from '../src/types.ts'

/** `T` with every part of it open to change. */
export type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T

/** A copy of all hosts with one of them changed. Nothing is shared with the original, nor between two entries of the copy. */
export function breakHost(
  hosts: Readonly<Record<Host, HostData>>,
  id: Host,
  change: (host: Mutable<HostData>) => unknown,
): Readonly<Record<Host, HostData>> {
  const copy = JSON.parse(JSON.stringify(hosts[id])) as Mutable<HostData>
  change(copy)
  return { ...hosts, [id]: copy }
}
