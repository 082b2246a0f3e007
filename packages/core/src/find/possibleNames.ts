import type { Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { memberName, propertyName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Binding, Step } from './binding.ts'
import { outermostParent } from './mentions.ts'
import type { Scopes } from './scope.ts'

/** What a name that an expression gives may be. */
export interface PossibleNames {
  readonly names: ReadonlySet<string>
  /** May it be another one? */
  readonly isOpen: boolean
}

/** An expression; or a text, or a tuple, that a call of `Object.keys` and its like makes. */
type Value = Node | string | readonly Value[]

/** Whoever puts that many names together is not read. */
const MOST_NAMES = 64

/** Expressions that are looked at for one question. */
const MOST_STEPS = 400

const OPEN: PossibleNames = { names: new Set(), isOpen: true }

const LIST_CALLBACKS: ReadonlySet<string> = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'flatMap'])
const SAME_ELEMENTS: ReadonlySet<string> = new Set(['filter', 'slice', 'sort', 'reverse', 'values', 'concat', 'toSorted', 'toReversed'])
const ADDS: ReadonlySet<string> = new Set(['push', 'unshift'])
const READS: ReadonlySet<string> = new Set([...LIST_CALLBACKS, ...SAME_ELEMENTS, 'includes', 'indexOf', 'join', 'reduce', 'keys', 'entries', 'has', 'length', 'size', 'at'])

/**
 * Reads which names an expression may give: literals, constants, both arms of a condition, what a loop or a callback takes out of a literal
 * list, keys of an object, parameters of functions whose calls are in sight.
 */
export function readPossibleNames(expression: Node, scopes: Scopes): PossibleNames {
  const seen = new Set<Node>()
  let steps = 0

  function namesOf(value: Value | undefined): PossibleNames {
    if (typeof value === 'string') return closed(value)
    if (value === undefined || Array.isArray(value) || steps++ > MOST_STEPS) return OPEN
    const node = unwrap(value as Node)
    const text = stringValue(node)
    if (text !== undefined) return closed(text)
    switch (node.type) {
      case 'Identifier': {
        const binding = scopes.bindingOf(node)
        return binding ? namesOfBinding(binding) : OPEN
      }
      case 'ConditionalExpression':
        return union([namesOf(node.consequent), namesOf(node.alternate)])
      case 'LogicalExpression':
        return union([namesOf(node.left), namesOf(node.right)])
      case 'SequenceExpression':
        return namesOf(node.expressions.at(-1))
      case 'BinaryExpression':
        return node.operator === '+' ? joined([namesOf(node.left), namesOf(node.right)]) : OPEN
      case 'TemplateLiteral':
        return joined(node.quasis.flatMap(({ value: { cooked } }, index) => [closed(cooked ?? ''), ...(node.expressions[index] ? [namesOf(node.expressions[index])] : [])]))
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return union(partsOf(node.object, stepOfMember(node))?.map(namesOf) ?? [OPEN])
      default:
        return OPEN
    }
  }

  function namesOfBinding(binding: Binding): PossibleNames {
    if (seen.has(binding.identifier)) return closed()
    seen.add(binding.identifier)
    const names = union([...valuesOf(binding), ...(binding.reassigned ? writesOf(binding) : [])].map(namesOf))
    seen.delete(binding.identifier)
    return names
  }

  /** What it is declared with. `undefined` stands for what nobody knows. */
  function valuesOf(binding: Binding): readonly (Value | undefined)[] {
    const { parameter, init, path, kind, hasDefault } = binding
    if (parameter) return valuesOfParameter(binding).flatMap((value) => follow(value, path))
    if (kind !== 'const' && kind !== 'let' && kind !== 'var') return [undefined]
    if (hasDefault) return [undefined]
    if (init) return follow(init, path)
    const loop = scopes.parentOf(scopes.parentOf(binding.declaration) ?? binding.declaration)
    if (loop?.type === 'ForInStatement') return keysOf(loop.right) ?? [undefined]
    return path.length > 0 ? [undefined] : []
  }

  function writesOf(binding: Binding): readonly (Value | undefined)[] {
    const writes = binding.references.flatMap((reference): readonly (Value | undefined)[] => {
      const parent = scopes.parentOf(reference)
      switch (parent?.type) {
        case 'AssignmentExpression':
          return parent.left !== reference ? [] : [parent.operator === '=' ? parent.right : undefined]
        case 'ForOfStatement':
          return parent.left === reference ? (elementsOf(parent.right) ?? [undefined]) : []
        case 'ForInStatement':
          return parent.left === reference ? (keysOf(parent.right) ?? [undefined]) : []
        case 'UpdateExpression':
        case 'ArrayPattern':
        case 'RestElement':
        case 'AssignmentPattern':
          return [undefined]
        case 'ObjectProperty':
          return scopes.parentOf(parent)?.type === 'ObjectPattern' ? [undefined] : []
        default:
          return []
      }
    })
    // Declared twice, or assigned by a text that is run.
    return writes.length > 0 ? writes : [undefined]
  }

  function valuesOfParameter({ parameter }: Binding): readonly (Value | undefined)[] {
    if (!parameter) return [undefined]
    const { fn, index } = parameter
    const declared = fn.params[index]
    const call = outermostParent(fn, scopes)
    if (call?.type === 'CallExpression' && unwrap(call.callee) !== fn) return taken(call, fn, index)
    const uses = call?.type === 'CallExpression' ? [fn] : usesOfFunction(fn)
    if (!uses || uses.length === 0) return [undefined]
    return uses.flatMap((use) => {
      const user = outermostParent(use, scopes)
      if (user?.type !== 'CallExpression') return [undefined]
      if (unwrap(user.callee) !== use) return taken(user, use, index)
      if (user.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return [undefined]
      const given = user.arguments[index]
      if (given && declared?.type !== 'AssignmentPattern') return [given]
      return declared?.type === 'AssignmentPattern' ? [declared.right, ...(given ? [given] : [])] : []
    })
  }

  /** What a list hands to the function that it calls for each of its elements. */
  function taken(call: Node, fn: Node, index: number): readonly (Value | undefined)[] {
    if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || !call.arguments[0] || unwrap(call.arguments[0]) !== fn) return [undefined]
    const name = memberName(call.callee) ?? ''
    const isElement = LIST_CALLBACKS.has(name) ? index === 0 : name === 'reduce' && index === 1
    return (isElement && elementsOf(call.callee.object)) || [undefined]
  }

  /** Where a function is used; nothing where others may use it. */
  function usesOfFunction(fn: Node): readonly Node[] | undefined {
    const holder = fn.type === 'FunctionDeclaration' ? fn : scopes.parentOf(fn)
    const id = holder?.type === 'FunctionDeclaration' || holder?.type === 'VariableDeclarator' ? holder.id : undefined
    if (!holder || id?.type !== 'Identifier') return undefined
    const owner = holder.type === 'VariableDeclarator' ? scopes.parentOf(scopes.parentOf(holder) ?? holder) : scopes.parentOf(holder)
    return owner?.type.startsWith('Export') ? undefined : scopes.declaredBy(id)?.references
  }

  function follow(value: Value | undefined, path: readonly Step[]): readonly (Value | undefined)[] {
    const [step, ...rest] = path
    if (step === undefined || value === undefined) return [value]
    return partsOf(value, step)?.flatMap((part) => follow(part, rest)) ?? [undefined]
  }

  /** What a member of a value may be; `null` for any. */
  function partsOf(value: Value, step: Step): readonly Value[] | undefined {
    if (typeof value === 'string' || steps++ > MOST_STEPS) return undefined
    if (Array.isArray(value)) return typeof step === 'number' ? value.slice(step, step + 1) : value
    const node = unwrap(value as Node)
    const binding = node.type === 'Identifier' ? scopes.bindingOf(node) : undefined
    if (binding?.parameter && !binding.reassigned && !seen.has(binding.identifier)) {
      seen.add(binding.identifier)
      const parts = all(valuesOf(binding).map((each) => (each === undefined ? undefined : partsOf(each, step))))
      seen.delete(binding.identifier)
      return parts
    }
    const object = literalOf(value as Node)
    if (object?.type === 'ObjectExpression') {
      const known = object.properties.every((property) => property.type === 'ObjectProperty' && propertyName(property) !== undefined)
      const parts = object.properties.flatMap((property) => (property.type === 'ObjectProperty' && (step === null || propertyName(property) === String(step)) ? property.value : []))
      return known && parts.length > 0 ? parts : undefined
    }
    const elements = elementsOf(value as Node)
    const isPlain = object?.type === 'ArrayExpression' && object.elements.every((element) => element?.type !== 'SpreadElement')
    return isPlain && typeof step === 'number' ? elements?.slice(step, step + 1) : elements
  }

  /** The elements of a list that is written in the file. */
  function elementsOf(expression: Node): readonly Value[] | undefined {
    if (steps++ > MOST_STEPS) return undefined
    const node = unwrap(expression)
    switch (node.type) {
      case 'Identifier': {
        const binding = scopes.bindingOf(node)
        if (!binding?.init || binding.reassigned || binding.path.length > 0 || binding.hasDefault || seen.has(binding.identifier)) return undefined
        seen.add(binding.identifier)
        const elements = withAdded(binding, elementsOf(binding.init))
        seen.delete(binding.identifier)
        return elements
      }
      case 'ArrayExpression':
        return all(node.elements.map((element) => (element?.type === 'SpreadElement' ? elementsOf(element.argument) : element ? [element] : [])))
      case 'ConditionalExpression':
        return all([elementsOf(node.consequent), elementsOf(node.alternate)])
      case 'NewExpression': {
        const isSet = node.callee.type === 'Identifier' && node.callee.name === 'Set'
        return isSet && node.arguments[0] ? elementsOf(node.arguments[0]) : undefined
      }
      case 'CallExpression':
        return node.callee.type === 'MemberExpression' ? elementsOfCall(node.callee.object, memberName(node.callee), node.arguments) : undefined
      case 'MemberExpression': {
        const lists = partsOf(node.object, stepOfMember(node))
        return lists && all(lists.map((list) => (isNode(list) ? elementsOf(list) : undefined)))
      }
      default:
        return undefined
    }
  }

  function elementsOfCall(object: Node, method: string | undefined, args: readonly Node[]): readonly Value[] | undefined {
    const [first] = args
    if (object.type === 'Identifier' && (object.name === 'Object' || object.name === 'Reflect' || object.name === 'Array') && first) {
      if (method === 'freeze' || method === 'from') return elementsOf(first)
      if (method === 'keys' || method === 'ownKeys' || method === 'getOwnPropertyNames') return keysOf(first)
      if (method === 'values') return partsOf(first, null)
      if (method === 'entries') return keysOf(first)?.map((key) => [key, ...(partsOf(first, key) ?? [])])
    }
    if (method === 'split' && first) return stringValue(object)?.split(stringValue(first) ?? ',')
    if (method === undefined || !SAME_ELEMENTS.has(method)) return undefined
    const more = method === 'concat' ? args.map((each) => elementsOf(each) ?? (stringValue(each) === undefined ? undefined : [each])) : []
    return all([elementsOf(object), ...more])
  }

  /** With what is put into a list later. */
  function withAdded(binding: Binding, elements: readonly Value[] | undefined): readonly Value[] | undefined {
    const added = binding.references.map((reference): readonly Value[] | undefined => {
      const member = outermostParent(reference, scopes)
      if (member?.type !== 'MemberExpression' || unwrap(member.object) !== reference) return []
      const name = memberName(member)
      const user = outermostParent(member, scopes)
      if (user?.type === 'AssignmentExpression' && user.left === member) return name === 'length' ? [] : [user.right]
      if (user?.type !== 'CallExpression' || user.callee !== member || (name !== undefined && READS.has(name))) return []
      return name !== undefined && ADDS.has(name) ? all(user.arguments.map((each) => (each.type === 'SpreadElement' ? elementsOf(each.argument) : [each]))) : undefined
    })
    return all([elements, ...added])
  }

  function keysOf(expression: Node): readonly string[] | undefined {
    const object = literalOf(expression)
    if (object?.type !== 'ObjectExpression') return undefined
    const keys = object.properties.map((property) => (property.type === 'SpreadElement' ? undefined : propertyName(property)))
    return keys.every((key) => key !== undefined) ? keys : undefined
  }

  /** The object or list that an expression is, written there or under a constant name. */
  function literalOf(expression: Node): Node | undefined {
    let node = unwrap(expression)
    for (const passed = new Set<Node>(); node.type === 'Identifier' && !passed.has(node); ) {
      passed.add(node)
      const binding = scopes.bindingOf(node)
      if (!binding?.init || binding.reassigned || binding.path.length > 0) return undefined
      node = unwrap(binding.init)
    }
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && memberName(node.callee) === 'freeze' && node.arguments[0]) {
      return unwrap(node.arguments[0])
    }
    return node
  }

  return namesOf(expression)
}

function isNode(value: Value): value is Node {
  return typeof value === 'object' && !Array.isArray(value) && !isFunctionNode(value as Node)
}

function stepOfMember(node: { readonly property: Node; readonly computed?: boolean }): Step {
  const { property } = node
  return node.computed && property.type === 'NumericLiteral' ? property.value : (memberName(node) ?? null)
}

function closed(...names: readonly string[]): PossibleNames {
  return { names: new Set(names), isOpen: false }
}

function union(some: readonly PossibleNames[]): PossibleNames {
  const names = new Set(some.flatMap((each) => [...each.names]))
  return { names, isOpen: some.some(({ isOpen }) => isOpen) || names.size > MOST_NAMES }
}

/** One after the other. */
function joined(parts: readonly PossibleNames[]): PossibleNames {
  let names: readonly string[] = ['']
  for (const part of parts) {
    if (part.isOpen) return OPEN
    names = names.flatMap((start) => [...part.names].map((end) => start + end))
    if (names.length > MOST_NAMES) return OPEN
  }
  return closed(...names)
}

function all<T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined
}
