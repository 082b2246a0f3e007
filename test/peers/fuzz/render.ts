import type { Body, Callee, Description, Item, Value } from './description.ts'

/** Text of an app, and what it needs to run. */
export interface Rendered {
  readonly code: string
  /** The values of the instrumented expressions, in the order in which the source evaluates them. */
  readonly evaluated: readonly unknown[]
  /** Fields of `this`. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The app's own objects, by name. */
  readonly objects: Readonly<Record<string, object>>
}

const NAMES: Readonly<Record<Callee, (api: string) => readonly [before: string, callee: string]>> = {
  member: (api) => ['', `${api}.uploadFile`],
  brackets: (api) => ['', `${api}['uploadFile']`],
  alias: (api) => [`const send = ${api}.uploadFile`, 'send'],
  destructured: (api) => [`const { uploadFile } = ${api}`, 'uploadFile'],
  renamed: (api) => [`const { uploadFile: send } = ${api}`, 'send'],
  optional: (api) => ['', `${api}?.uploadFile?.`],
  parentheses: (api) => ['', `(${api}.uploadFile)`],
  global: (api) => ['', `globalThis.${api}.uploadFile`],
}

/** Writes the app that a description describes. */
export function render({ settle, callee, place, use, items }: Description): Rendered {
  const evaluated: unknown[] = []
  const fields: Record<string, unknown> = {}
  const objects: Record<string, object> = {}
  const before: string[] = []
  let made = 0

  const literal = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value))
  const at = (value: unknown): string => `at(${evaluated.push(value) - 1}, ${literal(value)})`

  const expression = ({ value, from }: Value): string => {
    made += 1
    switch (from) {
      case 'call':
        return at(value)
      case 'await':
        return `await later(${evaluated.push(value) - 1}, ${literal(value)})`
      case 'this':
        fields[`field${made}`] = value
        return `this.field${made}`
      case 'object':
        if (typeof value !== 'object' || value === null) return literal(value)
        objects[`object${made}`] = value
        return `objects.object${made}`
      default:
        return literal(value)
    }
  }

  const callback = (key: string, form: string, does: Body): string => {
    made += 1
    const [parameter, statements] = bodyOf(key, does)
    switch (form) {
      case 'method':
        return `${key}(${parameter}) { ${statements} }`
      case 'named':
        before.push(`function on${made}(${parameter}) { ${statements} }`)
        return `${key}: on${made}`
      case 'member':
        before.push(`const handlers${made} = { run(${parameter}) { ${statements} } }`)
        return `${key}: handlers${made}.run`
      default:
        return `${key}: (${parameter}) => { ${statements} }`
    }
  }

  const shorthands = new Set<string>()
  const write = (item: Item): string => {
    switch (item.kind) {
      case 'property': {
        const { key, spelling, value } = item
        if (spelling === 'shorthand' && !shorthands.has(key)) {
          shorthands.add(key)
          before.push(`const ${key} = ${expression(value)}`)
          return key
        }
        const name = spelling === 'quoted' ? `'${key}'` : spelling === 'computed' ? `['${key}']` : key
        return `${name}: ${expression(value)}`
      }
      case 'getter':
        return `get ${item.key}() { read(${literal(item.key)}); return ${literal(item.value)} }`
      case 'callback':
        return callback(item.key, item.form, item.body)
      case 'spread': {
        if (item.of === 'nothing') return `...${literal(undefined)}`
        const inner = `{ ${item.items.map(write).join(', ')} }`
        if (item.of === 'literal') return `...${inner}`
        made += 1
        const name = `more${made}`
        before.push(`const ${name} = keep(${inner})`)
        return `...${name}`
      }
    }
  }

  const api = settle.startsWith('uni') ? 'uni' : 'mpx'
  const [declaration, name] = NAMES[callee](api)
  if (declaration !== '') before.push(declaration)
  const object = `{ ${items.map(write).join(', ')} }`
  const options = optionsAt(place, object, before)
  const call = `${name}(${options})`
  const statements = [...before, statementsOf(use, call)].join('\n')
  const code = `exports.run = async function ({ at, later, log, look, read, keep, objects }) {\n${statements}\n}\n`
  return { code, evaluated, fields, objects }
}

function bodyOf(key: string, does: Body): readonly [parameter: string, statements: string] {
  const field = key === 'fail' ? 'errMsg' : 'data'
  switch (does) {
    case 'nothing':
      return ['', `log('${key}', [])`]
    case 'data':
      return ['res', `log('${key}', [res.${field}])`]
    case 'status':
      return ['{ statusCode, errMsg }', `log('${key}', { statusCode, errMsg })`]
    case 'everything':
      return ['res', `log('${key}', res)`]
    case 'throws':
      return ['res', `log('${key}', res); throw new Error('${key}')`]
  }
}

function optionsAt(place: Description['place'], object: string, before: string[]): string {
  switch (place) {
    case 'parentheses':
      return `(${object})`
    case 'variable':
      before.push(`const options = keep(${object})`)
      return 'options'
    case 'frozen':
      before.push(`const options = keep(Object.freeze(${object}))`)
      return 'options'
    case 'returned':
      before.push(`const make = async () => (${object})`)
      return 'keep(await make())'
    default:
      return object
  }
}

function statementsOf(use: Description['use'], call: string): string {
  switch (use) {
    case 'nothing':
      return `;${call}`
    case 'void':
      return `void ${call}`
    case 'look':
      return `const back = ${call}
log('returned', look(back))
if (back && back.then) back.then((res) => log('resolved', res), (err) => log('rejected', err))`
    case 'await':
      return `try {\n  const back = await ${call}\n  log('resolved', look(back) || back)\n} catch (err) { log('rejected', err) }`
    case 'then':
      return `;${call}.then((res) => log('resolved', res)).catch((err) => log('rejected', err))`
    case 'progress':
      return `const task = ${call}\ntask.onProgressUpdate((event) => log('progress', event))`
    case 'abort':
      return `const task = ${call}\ntask.abort()`
  }
}
