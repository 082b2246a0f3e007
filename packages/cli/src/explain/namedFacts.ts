import { hosts, HOSTS, METHODS, TASK_METHODS } from '@crossload/hosts'
import type { Capability, FieldCapability, Host, Method, MethodData, OptionCapability } from '@crossload/hosts'

/** What a name may be the name of. */
export const PLACES = ['option', 'success', 'failure', 'progress', 'task'] as const
export type FactPlace = (typeof PLACES)[number]

/** Something with a name that hosts have or have not: an option, a field, a method of the task. */
export interface NamedFact {
  readonly name: string
  readonly method: Method
  readonly place: FactPlace
  /** What is known of it on a host; nothing where no source of that host tells of it. */
  on(host: Host): (Capability & Partial<OptionCapability> & Partial<FieldCapability>) | undefined
}

/** Everything that has a name, in the order in which tables show it; the same on every host. */
export const NAMED_FACTS: readonly NamedFact[] = METHODS.flatMap((method) =>
  PLACES.flatMap((place) =>
    namesAt(method, place).map((name): NamedFact => ({ name, method, place, on: (host) => tableAt(hosts[host].methods[method], place)[name] })),
  ),
)

/** The fields of fields, such as `profile.rtt`. */
const INNER_FACTS: readonly NamedFact[] = NAMED_FACTS.flatMap((outer) => {
  const names = new Set(HOSTS.flatMap((host) => Object.keys(outer.on(host)?.fields ?? {})))
  return [...names].map((name): NamedFact => ({ ...outer, name: `${outer.name}.${name}`, on: (host) => outer.on(host)?.fields?.[name] }))
})

/** What has that name, whatever its letter case; a field of a field goes by its own name, too. */
export function factsNamed(name: string): readonly NamedFact[] {
  const wanted = name.toLowerCase()
  const outer = NAMED_FACTS.filter((fact) => fact.name.toLowerCase() === wanted)
  return outer.length > 0 ? outer : INNER_FACTS.filter((fact) => [fact.name, fact.name.split('.')[1]].some((each) => each?.toLowerCase() === wanted))
}

/** What a text names among other words: a whole message, such as that of a TypeError. */
export function factsIn(text: string): readonly NamedFact[] {
  return NAMED_FACTS.filter(({ name }) => name.length > SHORTEST_NAME && patternOf(name).test(text))
}

/** A name such as `statusCode` is no other word. One such as `error` is, unless it stands as code does, or something is said of it. */
function patternOf(name: string): RegExp {
  return new RegExp(/[A-Z]/.test(name) ? `\\b${name}\\b` : `(?:^|[.'"\`(])${name}\\b|\\b${name}(?= is\\b)`, 'i')
}

/** Names such as `url` and `data` stand in many a message that is about something else; so do those of the methods' callbacks. */
const SHORTEST_NAME = 4

function namesAt(method: Method, place: FactPlace): readonly string[] {
  if (place === 'task') return TASK_METHODS
  return [...new Set(HOSTS.flatMap((host) => Object.keys(tableAt(hosts[host].methods[method], place))))]
}

function tableAt(data: MethodData, place: FactPlace): Readonly<Record<string, ReturnType<NamedFact['on']>>> {
  return place === 'option' ? data.options : data[place]
}
