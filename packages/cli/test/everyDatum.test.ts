import { HOSTS, hosts, METHODS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { runHere } from './runHere.ts'

/**
 * Everything in the data of a host is in front of a person: each kind of datum has an answer here to how it reads, and all of them are
 * looked for in what `hosts` and `explain` print of the host, and what `explain` prints of an option, field or method of the task.
 */

type Leaf = string | number | boolean | null

const sign = (value: Leaf) => (value === null ? '?' : value === true ? '✓' : '✗')
const unlessUnknown = (read: (value: Leaf) => string) => (value: Leaf) => (value === null ? '' : read(value))
const itself = unlessUnknown(String)
const words =
  (...said: readonly (readonly [Leaf, string])[]) =>
  (value: Leaf) =>
    new Map(said).get(value) ?? 'no words for it'

/** Kind of datum → how it reads in English; nothing where it is unknown and said so by a sign that stands for the whole. */
const READS: Readonly<Record<string, (value: Leaf) => string>> = {
  id: itself,
  'aliases[]': itself,
  global: (value) => (value === null ? 'no global object' : `global object: ${value}`),
  trust: words(['high', 'well documented'], ['medium', 'copies or community'], ['low', 'what frameworks pass on']),
  keyOption: words([null, 'none'], ['name', 'name'], ['fileName', 'fileName']),
  filesPerCall: sign,
  support: sign,
  task: sign,
  promise: sign,
  httpsOnly: sign,
  required: sign,
  goTo: words([null, '?'], ['success', '✓'], ['fail', '✗']),
  sdk: itself,
  app: (value) => `client ${value}`,
  ide: (value) => `developer tools ${value}`,
  types: () => '',
  'types[]': itself,
  'options.required': words([null, ''], [true, 'required'], [false, '']),
  'values[]': itself,
  default: (value) => `default ${value}`,
  unit: () => '',
  'valueTypes[]': (value) => `its values: ${value}`,
  otherValuesFail: () => 'the call fails with others',
  savedFiles: (value) => `files that the app saved: ${sign(value)}`,
  needs: (value) => `fails without ${value}`,
  equalNamesLoseFiles: () => 'only one arrives',
  sameAs: (value) => `means the same as ${value}`,
  onlyWith: (value) => `only in calls with ${value}`,
  onlyWithout: (value) => `only in calls without ${value}`,
  code: (value) => (value === null ? 'failures without a code' : `error ${value}`),
  'messages[]': (value) => `“${value}”`,
  whose: words(['developer', 'for the developer to mend'], ['user', 'on the side of the user'], ['framework', 'on the side of the host']),
  forbiddenHeaders: words([null, '? no source says']),
  'forbiddenHeaders[].name': itself,
  harmlessValue: (value) => `${value} may be given`,
  breaksBody: () => 'no server can read the body',
  'fixedTo[]': itself,
  console: itself,
  reaches: words([null, ''], ['new builds', 'builds made after it'], ['every build', 'every build']),
  matches: words([null, ''], ['host', 'that host name alone'], ['registered domain', 'below the registered domain']),
  ip: unlessUnknown((value) => `IP address: ${sign(value)}`),
  port: unlessUnknown((value) => `have a port: ${sign(value)}`),
  most: (value) => `at most ${value} entries`,
  'refuses[]': itself,
  value: (value) => (value === null ? 'no number given' : Number(value) % 2 ** 20 === 0 ? `${Number(value) / 2 ** 20} MB` : String(value)),
  source: itself,
  en: itself,
  zh: itself,
}

test.each(HOSTS)('everything that the data have of %s is shown to a person', async (host) => {
  const shown = await everythingShown(host)
  const unread = new Set<string>()
  const hidden: string[] = []
  for (const { path, kind, inside, value } of leavesOf(hosts[host])) {
    const read = READS[inside] ?? READS[kind]
    if (!read) unread.add(inside)
    else if (!shown(path).includes(tight(read(value)))) hidden.push(`${path}: ${read(value)}`)
  }
  expect([...unread]).toEqual([])
  expect(hidden).toEqual([])
})

test('a datum that no command shows is found out', async () => {
  const shown = await everythingShown('qq')
  expect(shown('methods.uploadFile.limits.timeout.note.en')).not.toContain(tight('words that are in no data'))
  expect(leavesOf({ domains: { most: 20, takes: { ip: false } }, options: { most: { min: 1 } } }).map(({ path, kind, inside }) => [path, kind, inside])).toEqual([
    ['domains.most', 'most', 'domains.most'],
    ['domains.takes.ip', 'ip', 'takes.ip'],
    ['options.most.min', 'min', 'options.min'],
  ])
  expect(READS['noSuchKind']).toBeUndefined()
})

interface FoundLeaf {
  readonly value: Leaf
  readonly path: string
  /** The last name of the path, with `[]` for one of several. */
  readonly kind: string
  /** The last two. */
  readonly inside: string
}

/** In these the names are those of options, fields or the like, and no kinds of data. */
const TABLES = new Set(['methods', 'options', 'task', 'success', 'failure', 'progress', 'fields', 'answers'])

function leavesOf(value: unknown, path: readonly string[] = [], kinds: readonly string[] = [], isEntry = false): readonly FoundLeaf[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, path, [...kinds.slice(0, -1), `${kinds.at(-1)}[]`]))
  if (typeof value !== 'object' || value === null) return [{ value: value as Leaf, path: path.join('.'), kind: kinds.at(-1) ?? '', inside: kinds.slice(-2).join('.') }]
  const entries = Object.entries(value as Readonly<Record<string, unknown>>)
  // `returns.task` is a fact, and the task's methods are a table of them; `progress` is a field of a progress event, too.
  const isTable = !isEntry && TABLES.has(path.at(-1) ?? '') && entries.every(([, part]) => typeof part === 'object')
  return entries.flatMap(([name, part]) => leavesOf(part, [...path, name], isTable ? kinds : [...kinds, name], isTable))
}

/** What the command line says of a host in both languages, by the path of the datum that somebody looks for. */
async function everythingShown(host: Host): Promise<(path: string) => string> {
  const said = async (...words: readonly string[]) => tight((await output([...words, '--locale', 'en'])) + (await output([...words, '--locale', 'zh'])))
  const hasErrors = METHODS.some((method) => hosts[host].methods[method].errors.length > 0)
  const sheet = (await said('hosts', host)) + (hasErrors ? await said('explain', host) : '')
  const names = new Set(leavesOf(hosts[host]).flatMap(({ path }) => NAMED.exec(path)?.groups?.['name'] ?? []))
  const named = new Map<string, string>()
  for (const name of names) named.set(name, await said('explain', host, name))
  return (path) => named.get(NAMED.exec(path)?.groups?.['name'] ?? '') ?? sheet
}

/** An option, a field (or what that has) or a method of the task, which `explain` tells of by its name. */
const NAMED = /^methods\.\w+\.(?:options|task|success|failure|progress)\.(?:\w+\.fields\.)?(?<name>\w+)/

async function output(args: readonly string[]): Promise<string> {
  const { code, out } = await runHere(args)
  expect([args, code]).toEqual([args, 0])
  return out
}

function tight(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
