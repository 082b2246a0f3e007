import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Lines of a published package, as evidence cites them: `package@version path:first-last`. */
export interface Citation {
  readonly source: string
  readonly name: string
  readonly version: string
  readonly path: string
  readonly first: number
  readonly last: number
}

const FORM = /^(?<name>(?:@[\w.-]+\/)?[\w.-]+)@(?<version>\d+\.\d+\.\d+\S*) (?<path>[^\s:]+):(?<first>\d+)(?:-(?<last>\d+))?$/

export function parseCitation(source: string): Citation | undefined {
  const found = FORM.exec(source)?.groups
  if (!found) return undefined
  const first = Number(found['first'])
  return { source, name: found['name'] ?? '', version: found['version'] ?? '', path: found['path'] ?? '', first, last: Number(found['last'] ?? first) }
}

/** Every citation of lines in the data, each once. */
export function citationsIn(data: unknown): readonly Citation[] {
  const found = new Map<string, Citation>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const cited = 'source' in value && typeof value.source === 'string' ? parseCitation(value.source) : undefined
    if (cited) found.set(cited.source, cited)
    for (const part of Object.values(value)) collect(part)
  }
  collect(data)
  return [...found.values()].toSorted((a, b) => (a.source < b.source ? -1 : 1))
}

/** Every package whose lines the data cite, each version once, by name. */
export function packagesIn(data: unknown): readonly Pick<Citation, 'name' | 'version'>[] {
  const found = new Map(citationsIn(data).map(({ name, version }) => [`${name}@${version}`, { name, version }]))
  return [...found.values()]
}

/** What is wrong with a citation of a package that lies in a folder; nothing where the lines are there. */
export function problemIn({ source, path, first, last }: Citation, folder: string): string | undefined {
  const file = join(folder, path)
  if (!existsSync(file)) return `${source}: has no such file`
  if (last < first) return `${source}: ends before it begins`
  return last > linesOfFile(file).length ? `${source}: has no line ${last}` : undefined
}

/** The text of the cited lines. */
export function textOf({ path, first, last }: Citation, folder: string): string {
  return linesOfFile(join(folder, path))
    .slice(first - 1, last)
    .join('\n')
}

const store = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), '../../..')
const installed = readdirSync(store)

/** Where a package is installed in just this version, for whichever part of the workspace; `undefined` where it is not. */
export function folderOf({ name, version }: Citation): string | undefined {
  const entry = `${name.replace('/', '+')}@${version}`
  const found = installed.find((each) => each === entry || each.startsWith(`${entry}_`))
  return found === undefined ? undefined : join(store, found, 'node_modules', name)
}

const files = new Map<string, readonly string[]>()

function linesOfFile(file: string): readonly string[] {
  const known = files.get(file) ?? readFileSync(file, 'utf8').split('\n')
  files.set(file, known)
  return known
}
