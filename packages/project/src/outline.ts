/** An import whose module is only known when it runs. */
export interface OpenImport {
  /** What the module's name certainly begins with, up to a slash, such as `./lang/`; `undefined` where that is nothing. */
  readonly prefix: string | undefined
}

/** The modules that a text names. */
export interface Outline {
  readonly specifiers: readonly string[]
  readonly open: readonly OpenImport[]
  /** Paths of pages and components, from wherever the framework counts them. */
  readonly places: readonly string[]
}

/** A word that is followed by the name of a module, or by an expression that gives it. */
const IMPORT =
  /\b(?:from|import|require)(?:\.(?:context|meta\.glob(?:Eager)?)|\.resolve)?\s*(?:\(\s*)?(?:\/\*(?:[^*]|\*(?!\/)){0,300}\*\/\s*)?(?:(['"`])((?:(?!\1)[^\\\r\n]){0,300}?)(?:\1|\$\{)|(?<=\(\s{0,9})\[|(?<=\(\s{0,9})(?=[\w$]))/g

const GLOB = /\.(?:context|meta\.glob)/

const COMPONENT = /\.(?:vue|uvue|nvue|mpx)$/

/** `<script src="./page.js">` */
const SCRIPT_SOURCE = /<script\b[^>]*?\ssrc\s*=\s*["']([^"']+)["']/g

/** Where Mpx's components name pages and components. */
const JSON_BLOCK = /<script\b[^>]*(?:application\/json|\bname\s*=\s*["']?json)[^>]*>([\s\S]*?)<\/script>/g

/** Where Taro's apps do. */
const TARO_CONFIG = /(?:^|[\\/])app\.config\.[jt]sx?$/

const QUOTED = /(["'`])([\w@./-]+)(?:\?[^"'`\n]*)?\1/g

/**
 * Finds whatever looks like the name of an imported module, without parsing: comments and strings may give too much, nothing is left out.
 *
 * @param file its name says what else may name modules
 */
export function readOutline(text: string, file: string): Outline {
  const specifiers: string[] = []
  const open: OpenImport[] = []
  for (const { 0: found, 1: quote, 2: name } of text.matchAll(IMPORT)) {
    if (quote === undefined || name === undefined) open.push({ prefix: undefined })
    else if (GLOB.test(found)) open.push({ prefix: prefixOf(name, true) })
    else if (found.endsWith('${')) open.push({ prefix: prefixOf(name, false) })
    else if (name !== '') specifiers.push(name)
  }
  if (COMPONENT.test(file)) for (const [, name] of text.matchAll(SCRIPT_SOURCE)) if (name) specifiers.push(name)
  return { specifiers, open, places: placesIn(text, file) }
}

function placesIn(text: string, file: string): readonly string[] {
  const tables = file.endsWith('.mpx') ? Array.from(text.matchAll(JSON_BLOCK), ([, table = '']) => table) : TARO_CONFIG.test(file) ? [text] : []
  return tables.flatMap((table) => Array.from(table.matchAll(QUOTED), ([, , name = '']) => name.replace(/^(?:\.*\/)+/, '')))
}

/** The folder that a pattern or the beginning of a name certainly leads to. */
export function prefixOf(name: string, isPattern: boolean): string | undefined {
  const certain = isPattern ? name.replace(/[*?[{(!].*$/s, '') : name
  if (isPattern && certain === name) return name.endsWith('/') ? name : `${name}/`
  const end = certain.lastIndexOf('/')
  return end < 0 ? undefined : certain.slice(0, end + 1)
}
