import { dirname, join, resolve } from 'node:path'
import type { Node } from '@babel/types'
import { eachChild, memberName, propertyName, stringValue, unwrap } from '@crossload/core/syntax'
import { readConfigs, textsOf } from './bundlerConfigs.ts'
import type { FileSystem } from './fileSystem.ts'
import { asObject, asText, readJson } from './json.ts'

/** A name that stands for a folder or a file in what is imported. */
export interface Alias {
  readonly find: string | RegExp
  /** An absolute path, or what the name becomes. */
  readonly replacement: string
}

const TS_CONFIGS = ['tsconfig.json', 'jsconfig.json', 'tsconfig.app.json']

/** Names that stand for the folder of the sources in uni-app, and by habit elsewhere. */
const SOURCE_NAMES = ['@', '~@', '~']

/**
 * The aliases that an app's files give, the most certain first: those of TypeScript, of the bundler's config (read, not run), and `@`.
 *
 * @param folder where the sources are
 */
export function readAliases(root: string, folder: string, fileSystem: FileSystem): readonly Alias[] {
  const ofTypeScript = TS_CONFIGS.flatMap((name) => pathsOf(join(root, name), fileSystem))
  const ofBundlers = readConfigs(root, 'alias', fileSystem).flatMap((program) => aliasesIn(program, root))
  return [...ofBundlers, ...ofTypeScript, ...SOURCE_NAMES.map((find) => ({ find, replacement: folder }))]
}

/**
 * What a name may stand for, by every alias that fits.
 *
 * @returns absolute paths, or names of packages
 */
export function applyAliases(specifier: string, aliases: readonly Alias[]): readonly string[] {
  return aliases.flatMap(({ find, replacement }) => {
    if (typeof find !== 'string') return find.test(specifier) ? [specifier.replace(find, replacement)] : []
    const name = find.replace(/\/?\*?$/, '')
    if (specifier === name) return [replacement]
    return specifier.startsWith(`${name}/`) ? [join(replacement, specifier.slice(name.length + 1))] : []
  })
}

/** `compilerOptions.paths`, whose `*` stands at the end. */
function pathsOf(file: string, fileSystem: FileSystem, depth = 4): readonly Alias[] {
  if (depth === 0 || fileSystem.kindOf(file) !== 'file') return []
  const config = readJson(file, fileSystem)
  const options = asObject(config['compilerOptions'])
  const base = join(dirname(file), asText(options['baseUrl']) ?? '.')
  const own = Object.entries(asObject(options['paths'])).flatMap(([find, targets]) =>
    (Array.isArray(targets) ? targets : []).flatMap((target: unknown) => {
      const path = asText(target)
      return path === undefined ? [] : [{ find, replacement: join(base, path.replace(/\/?\*$/, '')) }]
    }),
  )
  if (own.length > 0) return own
  const parents = [config['extends']].flat().flatMap((each) => asText(each) ?? [])
  return parents.flatMap((parent) => {
    const path = parent.startsWith('.') ? join(dirname(file), parent) : join(dirname(file), 'node_modules', parent)
    return pathsOf(path.endsWith('.json') ? path : `${path}.json`, fileSystem, depth - 1)
  })
}

/**
 * Aliases in the config of a bundler: `alias: { '@': resolve(__dirname, 'src') }`, `alias: [{ find, replacement }]`,
 * `config.resolve.alias.set('@', …)`. Of an expression, the texts in it count, put behind the root.
 */
function aliasesIn(program: Node, root: string): readonly Alias[] {
  const aliases: Alias[] = []
  const add = (find: string | RegExp | undefined, value: Node | undefined) => {
    const texts = value ? textsOf(value) : []
    if (find === undefined || texts.length === 0) return
    const end = texts.at(-1)?.endsWith('/') && typeof find !== 'string' ? '/' : ''
    aliases.push({ find, replacement: resolve(root, ...texts.map((each) => each.replace(/^\/+/, ''))) + end })
  }

  function readTable(table: Node): void {
    if (table.type === 'ObjectExpression') {
      for (const property of table.properties) if (property.type === 'ObjectProperty') add(propertyName(property), property.value)
    } else if (table.type === 'ArrayExpression') {
      for (const element of table.elements) {
        const item = element && unwrap(element)
        if (item?.type === 'ObjectExpression') add(findOf(valueIn(item, 'find')), valueIn(item, 'replacement'))
      }
    }
  }

  function visit(node: Node): void {
    if (node.type === 'ObjectProperty' && propertyName(node) === 'alias') readTable(unwrap(node.value))
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && memberName(node.callee) === 'set' && isAliasChain(node.callee.object)) {
      const [name, value] = node.arguments
      add(name && stringValue(name), value)
    }
    eachChild(node, visit)
  }

  visit(program)
  return aliases
}

function isAliasChain(node: Node): boolean {
  if (node.type === 'CallExpression') return isAliasChain(node.callee)
  return node.type === 'MemberExpression' && (memberName(node) === 'alias' || isAliasChain(node.object))
}

function valueIn(object: Node & { type: 'ObjectExpression' }, name: string): Node | undefined {
  const property = object.properties.find((each) => each.type === 'ObjectProperty' && propertyName(each) === name)
  return property?.type === 'ObjectProperty' ? unwrap(property.value) : undefined
}

function findOf(node: Node | undefined): string | RegExp | undefined {
  if (node?.type !== 'RegExpLiteral') return node && stringValue(node)
  try {
    return new RegExp(node.pattern, node.flags.replaceAll(/[gy]/g, ''))
  } catch {
    return undefined
  }
}
