import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What a module exports, by what TypeScript makes of it. */
interface Exports {
  readonly values: readonly string[]
  readonly types: readonly string[]
}

/**
 * Writes the CommonJS side of built ES modules: `x.cjs`, which requires `x.js`, and `x.d.cts`. Some of those who load configs refuse to
 * require a file that is an ES module, although Node has no objection: Vite 5 from a CommonJS config.
 *
 * A module whose only value is its default export becomes that value, and has itself as `default` too: people write either.
 *
 * @param dist an absolute path
 * @param names of the modules, such as `webpack` for `webpack.js`, beside which `webpack.d.ts` lies
 */
export function writeRequireEntries(dist: string, names: readonly string[]): void {
  for (const name of names) {
    const exports = exportsOf(readFileSync(join(dist, `${name}.d.ts`), 'utf8'))
    const isDefaultOnly = exports.values.length === 1 && exports.values[0] === 'default'
    writeFileSync(join(dist, `${name}.cjs`), isDefaultOnly ? defaultAlone(name) : namesOf(name, exports))
    writeFileSync(join(dist, `${name}.d.cts`), typesOf(name, exports, isDefaultOnly))
  }
}

/** Not enumerable: ESLint goes through its plugins' properties. */
function defaultAlone(name: string): string {
  return `const { default: entry } = require('./${name}.js')\nmodule.exports = Object.defineProperty(entry, 'default', { value: entry })\n`
}

/** One by one, as TypeScript writes them: so that others find the names without running the file. */
function namesOf(name: string, { values }: Exports): string {
  const lines = values.map((value) => `exports.${value} = source.${value}\n`).join('')
  return `Object.defineProperty(exports, '__esModule', { value: true })\nconst source = require('./${name}.js')\n${lines}`
}

/**
 * TypeScript up to 5.7 wants an import of an ES module's types in CommonJS to say so, in a syntax that it has from 5.3 on only. Its types
 * arrive without, too.
 */
const SOURCE = (name: string) => `// @ts-ignore\nimport type * as source from './${name}.js'\n`

function typesOf(name: string, { values, types }: Exports, isDefaultOnly: boolean): string {
  if (isDefaultOnly) {
    const inside = types.map((type) => `  type ${type} = source.${type}\n`).join('')
    const entry = 'declare const entry: typeof source.default & { readonly default: typeof source.default }\n'
    return `${SOURCE(name)}\n${entry}declare namespace entry {\n${inside}}\n\nexport = entry\n`
  }
  const lines = [
    ...types.map((type) => `export type ${type} = source.${type}`),
    ...values.filter((value) => value !== 'default').map((value) => `export declare const ${value}: typeof source.${value}`),
    ...(values.includes('default') ? ['declare const entry: typeof source.default', 'export default entry'] : []),
  ]
  return `${SOURCE(name)}\n${lines.join('\n')}\n`
}

/** Reads the list of exports that a bundled declaration file ends with. */
function exportsOf(text: string): Exports {
  const { statements } = ts.createSourceFile('module.d.ts', text, ts.ScriptTarget.Latest)
  const types = new Set(statements.flatMap((node) => (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : [])))
  const lists = statements.flatMap((node) => (ts.isExportDeclaration(node) && node.exportClause ? node.exportClause : []))
  const specifiers = lists.filter(ts.isNamedExports).flatMap(({ elements }) => [...elements])
  const isType = ({ isTypeOnly, name, propertyName = name }: ts.ExportSpecifier) => isTypeOnly || types.has(propertyName.text)
  const textsOf = (some: readonly ts.ExportSpecifier[]) => some.map(({ name }) => name.text)
  return { values: textsOf(specifiers.filter((each) => !isType(each))), types: textsOf(specifiers.filter(isType)) }
}
