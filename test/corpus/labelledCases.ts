import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { analyzeForHosts, resolveTransformOptions } from '@crossload/core'
import type { Diagnostic, TransformOptions } from '@crossload/core'
import { HOSTS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'

const CASES = new URL('./findings/', import.meta.url)

/** What has to be said, or was said, about one line of a case for one host. */
export interface Told {
  readonly line: number
  readonly rule: string
  readonly host: Host
}

/** A case that a person labelled: what must be said of it, and, by leaving it out, what must not. */
export interface LabelledCase {
  readonly name: string
  readonly expected: readonly Told[]
  readonly said: readonly Told[]
}

/** Hosts that run the app's own code in a mini-program container. */
const GROUPS: Readonly<Record<string, readonly Host[]>> = {
  everywhere: HOSTS,
  'mini-programs': HOSTS.filter((host) => host !== 'h5' && host !== 'app'),
}

/**
 * Reads every folder below `findings/`: `input.<ext>` with a label at the end of each line of which something must be said, and an optional
 * `options.json` with transform options. A label is a comment, `// says <rule> on <hosts>`, with several separated by `;`. Hosts are
 * names, `everywhere`, `mini-programs`, and `except <hosts>` behind these.
 */
export function readLabelledCases(): readonly LabelledCase[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCase(name))
}

function readCase(name: string): LabelledCase {
  const folder = new URL(`${name}/`, CASES)
  const files = readdirSync(folder)
  const input = files.find((file) => file.startsWith('input.'))
  if (input === undefined) throw new Error(`${name}: no input file`)
  const code = readFileSync(new URL(input, folder), 'utf8')
  const options = files.includes('options.json') ? (JSON.parse(readFileSync(new URL('options.json', folder), 'utf8')) as Partial<TransformOptions>) : {}
  const results = analyzeForHosts(code, `src/${name}${extname(input)}`, HOSTS.map((target) => resolveTransformOptions({ ...options, target })))
  return { name, expected: expectedIn(code, name), said: results.flatMap(({ diagnostics }) => diagnostics.filter(matters).map(toTold)) }
}

/** An info is there to be read by whoever asks; nobody's build is disturbed by it. */
export function matters({ severity }: Diagnostic): boolean {
  return severity !== 'info'
}

export function toTold({ rule, host, range }: Diagnostic): Told {
  return { line: range.start.line, rule, host }
}

function expectedIn(code: string, name: string): readonly Told[] {
  return code.split('\n').flatMap((text, index) => {
    const label = /\/\/ says (.*)$/.exec(text)?.[1]
    if (label === undefined) return []
    return readLabel(label, index + 1, name)
  })
}

/**
 * Reads what stands behind `says`.
 *
 * @param name what to call the case, where the label says nothing
 */
export function readLabel(label: string, line: number, name: string): readonly Told[] {
  return label.split(';').flatMap((part) => {
    const match = /^\s*([\w-]+) on (.+?)(?: except (.+?))?\s*$/.exec(part)
    if (!match) throw new Error(`${name}:${line}: a label reads "says <rule> on <hosts>", this one "${part}"`)
    const [, rule = '', on = '', except = ''] = match
    const left = new Set(hostsIn(except, name))
    return hostsIn(on, name).filter((host) => !left.has(host)).map((host) => ({ line, rule, host }))
  })
}

function hostsIn(words: string, name: string): readonly Host[] {
  return words.split(/[\s,]+/).filter(Boolean).flatMap((word) => {
    const group = GROUPS[word] ?? HOSTS.filter((host) => host === word)
    if (group.length === 0) throw new Error(`${name}: no host is called "${word}"`)
    return group
  })
}

/** How well a rule did: what it said that was right, what it said too much, what it left unsaid. */
export interface Score {
  readonly right: number
  readonly tooMuch: readonly string[]
  readonly unsaid: readonly string[]
}

/** Scores by rule. Findings of one line and rule count once, with the hosts that they are about: a reader reads them once. */
export function scoreByRule(cases: readonly LabelledCase[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, { right: number; tooMuch: string[]; unsaid: string[] }>()
  const scoreOf = (rule: string) => {
    const score = scores.get(rule) ?? { right: 0, tooMuch: [], unsaid: [] }
    scores.set(rule, score)
    return score
  }
  for (const { name, expected, said } of cases) {
    const wanted = byPlace(expected)
    const found = byPlace(said)
    for (const place of new Set([...wanted.keys(), ...found.keys()])) {
      const score = scoreOf(place.slice(place.indexOf(' ') + 1))
      const want = wanted.get(place) ?? new Set<Host>()
      const have = found.get(place) ?? new Set<Host>()
      const extra = [...have].filter((host) => !want.has(host))
      const missing = [...want].filter((host) => !have.has(host))
      if (extra.length > 0) score.tooMuch.push(`${name}:${place} on ${extra.join(' ')}`)
      if (missing.length > 0) score.unsaid.push(`${name}:${place} on ${missing.join(' ')}`)
      if (extra.length + missing.length === 0) score.right += 1
    }
  }
  return scores
}

function byPlace(told: readonly Told[]): ReadonlyMap<string, Set<Host>> {
  const places = new Map<string, Set<Host>>()
  for (const { line, rule, host } of told) {
    const key = `${line} ${rule}`
    places.set(key, (places.get(key) ?? new Set()).add(host))
  }
  return places
}

/** The share of what was said that is right, in percent. */
export function precisionOf({ right, tooMuch }: Pick<Score, 'right' | 'tooMuch'>): number {
  return percent(right, tooMuch.length)
}

/** The share of what had to be said that was said, in percent. */
export function recallOf({ right, unsaid }: Pick<Score, 'right' | 'unsaid'>): number {
  return percent(right, unsaid.length)
}

function percent(right: number, wrong: number): number {
  return right + wrong === 0 ? 100 : Math.round((1000 * right) / (right + wrong)) / 10
}
