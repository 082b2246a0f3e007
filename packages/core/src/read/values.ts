import type { Identifier, NewExpression, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Binding } from '../find/binding.ts'
import type { Scopes } from '../find/scope.ts'
import { callsOf } from './calledMethods.ts'
import { developmentArm } from './development.ts'
import { createFieldReader } from './fields.ts'
import type { FieldReader } from './fields.ts'
import { add, text } from './joinText.ts'
import { UNKNOWN, isThere, one, oneOf, orMore } from './value.ts'
import type { Possible, Value } from './value.ts'
import { isAssign, isMemberOf, writesTo } from './writes.ts'
import type { Write } from './writes.ts'

/** What an app says elsewhere: an imported constant, or a variable of `process.env` and `import.meta.env`, which go by these names. */
export type LookUp = (module: string, name: string) => Value

/** Reads the values of one file's expressions. */
export interface Values extends FieldReader {
  of(expression: Node): Value
}

/**
 * One reader of values for everybody. Every expression is read once and remembered; what leads back to itself, or is nested too deeply, is
 * unknown. So work grows with the text and no faster.
 */
export function createValues(scopes: Scopes, lookUp: LookUp = () => UNKNOWN): Values {
  const known = new Map<Node, Value>()
  const writes = new Map<Binding, readonly Write[] | undefined>()
  const places = new Map<Binding, ReadonlyMap<Identifier, number>>()
  let depth = 0

  function of(expression: Node): Value {
    const node = unwrap(expression)
    const remembered = known.get(node)
    if (remembered) return remembered
    if (depth >= DEEPEST) return UNKNOWN
    // Whoever comes by again on the way is in a circle.
    known.set(node, UNKNOWN)
    depth++
    const value = read(node)
    depth--
    known.set(node, value)
    return value
  }

  function read(node: Node): Value {
    if (isFunctionNode(node) || node.type === 'ClassExpression') return one({ type: 'function', at: node })
    switch (node.type) {
      case 'StringLiteral':
        return one({ ...text(node.value), at: node })
      case 'TemplateLiteral':
        return readTemplate(node.quasis.map(({ value }) => value.cooked ?? ''), node.expressions, node)
      case 'NumericLiteral':
        return one({ type: 'number', value: node.value, at: node })
      case 'BooleanLiteral':
        return one({ type: 'boolean', truth: node.value, at: node })
      case 'NullLiteral':
        return one({ type: 'nothing', at: node })
      case 'ArrayExpression':
        return one({ type: 'array', at: node })
      case 'ObjectExpression':
        return one({ type: 'object', layers: [node], at: node })
      case 'RegExpLiteral':
        return one({ type: 'object', at: node })
      case 'UpdateExpression':
        return one({ type: 'number', at: node })
      case 'UnaryExpression':
        return readUnary(node.operator, node.argument, node)
      case 'BinaryExpression':
        return readBinary(node.operator, node.left, node.right, node)
      case 'ConditionalExpression':
        return readArms(node.test, of(node.consequent), of(node.alternate))
      case 'LogicalExpression':
        return readLogical(node.operator, of(node.left), of(node.right))
      case 'SequenceExpression': {
        const last = node.expressions.at(-1)
        return last ? of(last) : UNKNOWN
      }
      case 'AssignmentExpression':
        return node.operator === '=' ? of(node.right) : UNKNOWN
      case 'CallExpression':
        return readCall(node.callee, node.arguments, node)
      case 'NewExpression':
        return readNew(node)
      case 'Identifier':
        return readName(node)
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return readMember(node)
      default:
        return UNKNOWN
    }
  }

  function readTemplate(texts: readonly string[], expressions: readonly Node[], at: Node): Value {
    let value = one({ ...text(texts[0] ?? ''), at })
    for (const [index, expression] of expressions.entries()) value = add(add(value, of(expression)), one({ ...text(texts[index + 1] ?? ''), at }))
    return value
  }

  function readUnary(operator: string, argument: Node, at: Node): Value {
    const value = of(argument)
    switch (operator) {
      case '!':
        return one({ type: 'boolean', at })
      case 'typeof':
        return one({ type: 'string', start: '', end: '', isWhole: false, at })
      case 'void':
        return one({ type: 'nothing', at })
      case '-':
      case '+': {
        const [only] = value.possible
        if (value.possible.length !== 1 || !value.isComplete || only?.type !== 'number') return operator === '+' ? one({ type: 'number', at }) : UNKNOWN
        return one({ type: 'number', ...(only.value !== undefined && { value: operator === '-' ? -only.value : only.value }), at })
      }
      default:
        return UNKNOWN
    }
  }

  function readBinary(operator: string, left: Node, right: Node, at: Node): Value {
    if (COMPARISONS.has(operator)) return one({ type: 'boolean', at })
    if (operator === '+') return readSum(left, right)
    const numbers = [of(left), of(right)].map(({ possible, isComplete }) => {
      const [only] = possible
      return isComplete && possible.length === 1 && only?.type === 'number' ? only : undefined
    })
    const [a, b] = numbers
    if (!a || !b) return UNKNOWN
    const product = operator === '*' && a.value !== undefined && b.value !== undefined ? a.value * b.value : undefined
    return one({ type: 'number', ...(product !== undefined && { value: product }), at })
  }

  /** `a + b + c` hangs to the left, as deep as it is long. */
  function readSum(left: Node, right: Node): Value {
    const operands = [right]
    let first = unwrap(left)
    while (first.type === 'BinaryExpression' && first.operator === '+') {
      operands.unshift(first.right)
      first = unwrap(first.left)
    }
    return operands.reduce((sum, operand) => add(sum, of(operand)), of(first))
  }

  function readArms(test: Node, consequent: Value, alternate: Value): Value {
    const arm = developmentArm(test, scopes)
    return oneOf([arm === true ? forDevelopment(consequent) : consequent, arm === false ? forDevelopment(alternate) : alternate])
  }

  function readLogical(operator: string, left: Value, right: Value): Value {
    if (operator === '&&') return orMore(right)
    const passes = ({ type }: Possible) => type === 'nothing'
    const isSure = left.isComplete && left.possible.length > 0 && !left.possible.some((each) => passes(each) || (operator === '||' && mayBeFalsy(each)))
    if (isSure) return left
    const either = oneOf([{ ...left, possible: left.possible.filter((each) => !passes(each) && !isFalsy(each, operator)) }, right])
    return { ...either, isThere: isThere(right) }
  }

  function readCall(callee: Node, args: readonly Node[], at: Node): Value {
    const node = unwrap(callee)
    if (node.type === 'Identifier') {
      if (SPREADS.test(node.name) && args.every(({ type }) => type !== 'SpreadElement')) return one({ type: 'object', layers: args, at })
      if (!scopes.isGlobal(node) || !Object.hasOwn(CASTS, node.name)) return UNKNOWN
      return castOf(CASTS[node.name], args, at)
    }
    if (isAssign(node, scopes) && args.every(({ type }) => type !== 'SpreadElement')) return one({ type: 'object', layers: args, at })
    const [first] = args
    if (isMemberOf(node, 'Object', scopes) === 'freeze' && first) return of(first)
    if (isMemberOf(node, 'Date', scopes) === 'now') return one({ type: 'number', at })
    if (isMemberOf(node, 'JSON', scopes) === 'stringify') return one({ type: 'string', start: '', end: '', isWhole: false, at })
    return UNKNOWN
  }

  function readNew(node: NewExpression): Value {
    const { callee } = node
    if (callee.type === 'Identifier' && FILES.has(callee.name) && scopes.isGlobal(callee)) return one({ type: 'file', at: node })
    const of = importedBy(callee)
    return of ? one({ type: 'object', at: node, made: { ...of, options: optionsOf(node.arguments), calls: callsOf(node, scopes) } }) : UNKNOWN
  }

  function importedBy(callee: Node): { readonly module: string; readonly name: string } | undefined {
    if (callee.type === 'MemberExpression') {
      const module = callee.object.type === 'Identifier' ? namespaceOf(callee.object) : undefined
      const name = memberName(callee)
      return module === undefined || name === undefined ? undefined : { module, name }
    }
    const binding = callee.type === 'Identifier' ? scopes.bindingOf(callee) : undefined
    const module = binding?.kind === 'import' ? moduleOf(binding) : undefined
    const name = binding && importedName(binding.declaration)
    return module === undefined || name === undefined ? undefined : { module, name }
  }

  function optionsOf(given: readonly Node[]): ReadonlyMap<string, Value> | undefined {
    const [first, ...others] = given
    if (!first) return new Map()
    const { fields, isOpen } = fieldsOf(of(first))
    if (isOpen || others.length > 0 || fields.some(({ isSure, isAccessor }) => !isSure || isAccessor)) return undefined
    return new Map(fields.map(({ name, value }) => [name, value]))
  }

  function castOf(type: 'string' | 'number' | 'boolean' | undefined, args: readonly Node[], at: Node): Value {
    if (type !== 'string') return type ? one({ type, at }) : UNKNOWN
    const [first] = args
    const value = first ? of(first) : UNKNOWN
    const isText = value.isComplete && value.possible.every((each) => each.type === 'string')
    return isText ? value : one({ type: 'string', start: '', end: '', isWhole: false, at })
  }

  function readMember(node: Node): Value {
    if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return UNKNOWN
    const name = memberName(node)
    if (name === undefined) return UNKNOWN
    const object = unwrap(node.object)
    const environment = environmentOf(object)
    if (environment) return lookUp(environment, name)
    const module = object.type === 'Identifier' ? namespaceOf(object) : undefined
    if (module !== undefined) return lookUp(module, name)
    const value = member(of(object), name)
    return node.type === 'OptionalMemberExpression' ? orMore(value) : value
  }

  function environmentOf(object: Node): string | undefined {
    if (object.type !== 'MemberExpression' || memberName(object) !== 'env') return undefined
    const holder = unwrap(object.object)
    if (holder.type === 'MetaProperty') return 'import.meta.env'
    return holder.type === 'Identifier' && holder.name === 'process' && scopes.isGlobal(holder) ? 'process.env' : undefined
  }

  function namespaceOf(identifier: Identifier): string | undefined {
    const binding = scopes.bindingOf(identifier)
    return binding?.declaration.type === 'ImportNamespaceSpecifier' ? moduleOf(binding) : undefined
  }

  function moduleOf(binding: Binding): string | undefined {
    const declaration = scopes.parentOf(binding.declaration)
    return declaration?.type === 'ImportDeclaration' ? declaration.source.value : undefined
  }

  function readName(identifier: Identifier): Value {
    const binding = scopes.bindingOf(identifier)
    if (!binding) return scopes.isGlobal(identifier) ? readGlobal(identifier) : UNKNOWN
    if (binding.kind === 'import') return readImport(binding)
    if (binding.reassigned) return UNKNOWN
    if (binding.kind === 'function' || binding.kind === 'class') return one({ type: 'function', at: binding.declaration })
    const pattern = binding.hasDefault ? scopes.parentOf(binding.identifier) : undefined
    const fallback = pattern?.type === 'AssignmentPattern' && pattern.left === binding.identifier ? of(pattern.right) : UNKNOWN
    const given = readGiven(binding, identifier)
    if (!binding.hasDefault) return handled(given, binding, identifier)
    return handled(oneOf([{ ...given, possible: given.possible.filter(({ type }) => type !== 'nothing') }, fallback]), binding, identifier)
  }

  function readGlobal(identifier: Identifier): Value {
    if (identifier.name === 'undefined') return one({ type: 'nothing', at: identifier })
    return identifier.name === 'NaN' || identifier.name === 'Infinity' ? one({ type: 'number', value: Number(identifier.name), at: identifier }) : UNKNOWN
  }

  function readImport(binding: Binding): Value {
    const module = moduleOf(binding)
    const name = importedName(binding.declaration)
    return module === undefined || name === undefined ? UNKNOWN : lookUp(module, name)
  }

  /** What a variable is given where it is declared. */
  function readGiven(binding: Binding, identifier: Identifier): Value {
    const { init, declaration, path, kind } = binding
    // A name that a loop gives a value stands for an element of what is looped over.
    if (!init || declaration.type !== 'VariableDeclarator' || declaration.init !== init) return UNKNOWN
    const value = path.reduce((at: Value, step) => (typeof step === 'string' ? member(at, step) : UNKNOWN), of(init))
    return kind !== 'var' || isSetBefore(binding, identifier) ? value : orMore(value)
  }

  /** A `var` is there before its value is: has it got it where it is used? */
  function isSetBefore({ declaration, identifier: declared }: Binding, identifier: Identifier): boolean {
    if ((identifier.start ?? -1) < (declared.start ?? 0)) return false
    const statement = scopes.parentOf(declaration)
    const block = statement && scopes.parentOf(statement)
    if (!block || block.type === 'SwitchCase') return false
    for (let at: Node | undefined = identifier; at; at = scopes.parentOf(at)) if (at === block) return true
    return false
  }

  /** Objects remember the names that they went by. */
  function handled(value: Value, binding: Binding, reference: Identifier): Value {
    if (!value.possible.some(({ type }) => type === 'object')) return value
    const all = writesOf(binding)
    // What is done elsewhere with what a class made is for whoever knows the class.
    const isOpen = isExported(binding) && !value.possible.every((each) => each.type === 'object' && each.made)
    if (!all || isOpen) return orMore(value)
    const order = placesOf(binding).get(reference) ?? 0
    const handling = { reference, order, writes: all, path: [] }
    return {
      ...value,
      possible: value.possible.map((each) => (each.type === 'object' ? { ...each, handlings: [...(each.handlings ?? []), handling] } : each)),
    }
  }

  function writesOf(binding: Binding): readonly Write[] | undefined {
    if (!writes.has(binding)) writes.set(binding, writesTo(binding, scopes))
    return writes.get(binding)
  }

  function placesOf(binding: Binding): ReadonlyMap<Identifier, number> {
    const remembered = places.get(binding) ?? new Map(binding.references.map((reference, order) => [reference, order]))
    places.set(binding, remembered)
    return remembered
  }

  function isExported({ declaration }: Binding): boolean {
    const statement = scopes.parentOf(declaration)
    return statement !== undefined && scopes.parentOf(statement)?.type === 'ExportNamedDeclaration'
  }

  const { fieldsOf, member } = createFieldReader(scopes, of)
  return { of, fieldsOf, member }
}

/** The name that an import has in its module; `undefined` for all of it. */
function importedName(specifier: Node): string | undefined {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  if (specifier.type !== 'ImportSpecifier') return undefined
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
}

/** Nested deeper than this, nobody writes what a rule could speak of. */
const DEEPEST = 100

/** What compilers write for `{ ...a, b }`: Babel, TypeScript and esbuild. Each merges its arguments into the first, or a copy of it. */
const SPREADS = /^(?:_objectSpread2?|_extends|__assign|__spread(?:Values|Props))(?:\$\w+|\d*)$/

const FILES: ReadonlySet<string> = new Set(['File', 'Blob'])

const COMPARISONS: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof'])

const CASTS: Readonly<Record<string, 'string' | 'number' | 'boolean'>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  parseInt: 'number',
  parseFloat: 'number',
  encodeURI: 'string',
}

function forDevelopment(value: Value): Value {
  return { ...value, possible: value.possible.map((each) => ({ ...each, isDevelopment: true })) }
}

function mayBeFalsy(possible: Possible): boolean {
  if (possible.type === 'string') return possible.start === '' && possible.end === ''
  if (possible.type === 'number') return possible.value === undefined || possible.value === 0
  return possible.type === 'boolean' ? !('truth' in possible && possible.truth) : possible.type === 'nothing'
}

/** Does `||` certainly pass it over? */
function isFalsy(possible: Possible, operator: string): boolean {
  if (operator !== '||') return false
  if (possible.type === 'string') return possible.isWhole && possible.start === ''
  if (possible.type === 'number') return possible.value === 0
  return possible.type === 'boolean' && 'truth' in possible && possible.truth === false
}
