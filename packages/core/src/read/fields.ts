import type { Node, ObjectExpression } from '@babel/types'
import { propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import type { Possible, Value } from './value.ts'
import { oneOf, orMore } from './value.ts'
import { hasHappened } from './writes.ts'
import type { Handling, Write } from './writes.ts'

/** One place where a property of an object is given. */
export interface Field {
  readonly name: string
  readonly value: Value
  /** The property, method, accessor or assignment. */
  readonly node: Node
  /** What is written there as the value; for a method or accessor, the function. */
  readonly expression: Node
  /** The literal that it stands in, if it does. */
  readonly object?: ObjectExpression
  readonly isMethod: boolean
  readonly isAccessor: boolean
  /** Does it count, unless something unseen overrides it? Otherwise it is one of several. */
  readonly isSure: boolean
}

/** The properties of what may be several objects. */
export interface Fields {
  readonly fields: readonly Field[]
  /** Can there be more, or other ones, than can be seen? */
  readonly isOpen: boolean
}

const NONE: Fields = { fields: [], isOpen: true }

/** More are not followed through other objects, so that work is bounded. */
const MOST = 30

/** Reads the properties of objects. */
export interface FieldReader {
  fieldsOf(value: Value): Fields
  /** What a property of the name may be. */
  member(value: Value, name: string): Value
}

/**
 * @param of reads the value of an expression
 */
export function createFieldReader(scopes: Scopes, of: (expression: Node) => Value): FieldReader {
  const known = new Map<Node, Fields>()

  function fieldsOf({ possible, isComplete }: Value): Fields {
    const objects = possible.map(fieldsOfOne)
    const [only] = objects
    if (only && objects.length === 1) return isComplete ? only : { ...only, isOpen: true }
    const fields = objects.flatMap((object) => object.fields.map((field) => ({ ...field, isSure: false })))
    return { fields: fields.slice(0, MOST), isOpen: !isComplete || objects.length === 0 || objects.some(({ isOpen }) => isOpen) }
  }

  function fieldsOfOne(possible: Possible): Fields {
    if (possible.type === 'nothing') return { fields: [], isOpen: false }
    if (possible.type !== 'object' || !possible.layers) return NONE
    const [only] = possible.layers
    if (only && possible.layers.length === 1 && !possible.handlings) return fieldsOfLayer(only)
    const gathered = gather()
    for (const layer of possible.layers) gathered.addAll(fieldsOfLayer(layer), true)
    for (const handling of possible.handlings ?? []) applyWrites(handling, gathered)
    const { fields, isOpen } = gathered.result()
    const { handlings = [] } = possible
    return handlings.length === 0 ? { fields, isOpen } : { fields: fields.map((field) => ({ ...field, value: deeper(field.value, handlings, field.name) })), isOpen }
  }

  function fieldsOfLayer(layer: Node): Fields {
    const node = unwrap(layer)
    const remembered = known.get(node)
    if (remembered) return remembered
    // Whoever comes by again on the way is in a circle.
    known.set(node, NONE)
    const fields = node.type === 'ObjectExpression' ? fieldsOfLiteral(node) : fieldsOf(of(node))
    known.set(node, fields)
    return fields
  }

  function fieldsOfLiteral(object: ObjectExpression): Fields {
    const gathered = gather()
    for (const node of object.properties) {
      if (node.type === 'SpreadElement') {
        gathered.addAll(fieldsOfLayer(node.argument), true)
        continue
      }
      const name = propertyName(node)
      if (name === undefined || (name === '__proto__' && !node.computed)) {
        gathered.open()
        continue
      }
      const expression = node.type === 'ObjectMethod' ? node : node.value
      const isMethod = node.type === 'ObjectMethod' && node.kind === 'method'
      const isAccessor = node.type === 'ObjectMethod' && !isMethod
      const value: Value = isAccessor ? { possible: [], isComplete: false } : of(expression)
      gathered.add({ name, value, node, expression, object, isMethod, isAccessor, isSure: true })
    }
    return gathered.result()
  }

  function applyWrites(handling: Handling, gathered: Gathered): void {
    for (const write of handling.writes) {
      const happened = touches(write, handling.path) ? hasHappened(write, handling, scopes) : 'no'
      if (happened === 'no') continue
      const rest = write.path.slice(handling.path.length)
      const [name] = rest
      const { does, node } = write
      if (!does || rest.length > 1 || write.path.length < handling.path.length) {
        // Deeper writes are told of when somebody looks deeper.
        if (rest.length <= 1 || write.path.length < handling.path.length) gathered.open()
        continue
      }
      if (does.kind === 'merge') {
        if (name === undefined) gathered.addAll(fieldsOfLayer(does.value), happened === 'surely')
        continue
      }
      if (name === undefined) gathered.open()
      else {
        const isSure = happened === 'surely'
        gathered.add({ name, value: of(does.value), node, expression: does.value, isMethod: false, isAccessor: false, isSure })
      }
    }
  }

  function member(value: Value, name: string): Value {
    const [only] = value.possible
    if (value.possible.length === 1 && only?.type === 'object' && only.member) return only.member(name)
    const { fields, isOpen } = fieldsOf(value)
    const own = fields.filter((field) => field.name === name)
    if (own.length === 0) return { possible: [], isComplete: false }
    const found = oneOf(own.map((field) => field.value))
    const isCertain = !isOpen && own.some(({ isSure }) => isSure)
    return isCertain ? found : orMore(found)
  }

  return { fieldsOf, member }
}

/** Does a write concern what stands at a path: the part itself, what holds it, or something in it? */
function touches({ path }: Write, of: readonly string[]): boolean {
  return path.every((name, index) => index >= of.length || of[index] === name)
}

/** An object in an object is reached by the same names. */
function deeper(found: Value, handlings: readonly Handling[], name: string): Value {
  if (!found.possible.some(({ type }) => type === 'object')) return found
  const longer = handlings.map((handling) => ({ ...handling, path: [...handling.path, name] }))
  return {
    ...found,
    possible: found.possible.map((each) => (each.type === 'object' ? { ...each, handlings: [...(each.handlings ?? []), ...longer] } : each)),
  }
}

interface Gathered {
  add(field: Field): void
  addAll(fields: Fields, isSure: boolean): void
  open(): void
  result(): Fields
}

/** Properties in the order of their writing; a later one of the same name takes the place of earlier ones, if it is sure. */
function gather(): Gathered {
  const byName = new Map<string, Field[]>()
  let isOpen = false
  let count = 0

  function add(field: Field): void {
    const same = byName.get(field.name)
    count++
    if (!same || field.isSure) byName.set(field.name, [field])
    else same.push(field)
  }

  return {
    add,
    addAll({ fields, isOpen: mayHoldMore }, isSure) {
      if (mayHoldMore) isOpen = true
      for (const field of fields) {
        if (count >= MOST) isOpen = true
        else add(isSure ? field : { ...field, isSure: false })
      }
    },
    open() {
      isOpen = true
    },
    result: () => ({ fields: [...byName.values()].flat(), isOpen }),
  }
}
