import { join, relative, sep } from 'node:path'
import { readScripts } from '@crossload/blocks'
import type { Known } from '@crossload/blocks'
import type { Host } from '@crossload/hosts'
import type { FileSystem } from './fileSystem.ts'
import type { Framework } from './framework.ts'
import { parseJson, textsIn } from './json.ts'

/** Where a build begins. */
export interface Entries {
  has(file: string): boolean
  /** Does nobody say where the build begins? Then every file counts as one that takes part. */
  readonly isOpen: boolean
}

/** Files of tests take part in no build. */
const TEST = /(?:^|[\\/])(?:__tests__|__mocks__|tests?|e2e|cypress)[\\/]|\.(?:test|spec|cy)\.[^./\\]+$/

export function isTest(path: string): boolean {
  return TEST.test(path)
}

const MAIN = /^(?:main\.(?:js|ts|uts|mjs|jsx|tsx)|App\.(?:vue|uvue|nvue))$/
const MPX_MAIN = /^(?:app\.(?:mpx|js|ts)|main\.(?:js|ts))$/
const TARO_MAIN = /^app\.(?:config\.)?(?:js|ts|jsx|tsx|vue)$/

/** uni-app finds components by their place: `components/name/name.vue`, in the app and in every plugin. */
const EASY_COMPONENT = /(?:^|[\\/])components[\\/]([^\\/]+)[\\/]\1\.(?:vue|uvue|nvue)$/

/**
 * The entries of an app.
 *
 * @param given by the bundler, as real paths
 */
export function findEntries(
  folder: string,
  { name }: Framework,
  given: readonly string[],
  host: Host,
  known: Known,
  fileSystem: FileSystem,
): Entries {
  const asked = new Set(given)
  const entriesOf = (isOwn: (path: string) => boolean): Entries => ({
    isOpen: false,
    has: (file) => asked.has(file) || (file.startsWith(folder + sep) && isOwn(relative(folder, file).replaceAll(sep, '/'))),
  })
  if (name === 'uni-app') {
    const pages = readPages(join(folder, 'pages.json'), host, known, fileSystem)
    return entriesOf((path) => MAIN.test(path) || EASY_COMPONENT.test(path) || (pages ? pages.has(path.replace(/\.[^.]+$/, '')) : !isTest(path)))
  }
  if (name === 'mpx') return entriesOf((path) => MPX_MAIN.test(path))
  if (name === 'taro') return entriesOf((path) => TARO_MAIN.test(path))
  if (given.length > 0) return { isOpen: false, has: (file) => asked.has(file) }
  return { isOpen: true, has: (file) => !isTest(relative(folder, file)) }
}

/** The pages by their paths without extension; `undefined` where no file says them, as where a plugin makes the file. */
function readPages(file: string, host: Host, known: Known, fileSystem: FileSystem): ReadonlySet<string> | undefined {
  const text = fileSystem.kindOf(file) === 'file' ? fileSystem.read(file)?.toString('utf8') : undefined
  if (text === undefined) return undefined
  const [script] = readScripts(text, 'pages.js', host, known)
  const json = parseJson(script?.code ?? text)
  const pages = new Set(textsIn(json['pages']))
  for (const name of ['subPackages', 'subpackages']) {
    const packages = Array.isArray(json[name]) ? (json[name] as readonly unknown[]) : []
    for (const each of packages) {
      const { root = '', pages: inner } = Object(each) as { root?: unknown; pages?: unknown }
      for (const page of textsIn(inner)) pages.add(`${String(root).replace(/\/$/, '')}/${page.replace(/^\//, '')}`)
    }
  }
  return pages
}
