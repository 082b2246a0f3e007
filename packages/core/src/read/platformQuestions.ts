import { hasGlobal, isPlatform } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import type { CallExpression, Node, RegExpLiteral } from '@babel/types'
import { memberName, numberValue, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { comesTo } from '../find/branches.ts'
import type { Answers } from '../find/branches.ts'
import { compare } from '../find/deadBranch.ts'
import type { Scopes } from '../find/scope.ts'
import { componentMember } from './componentMember.ts'
import { likelyFunctionOf, onlyReturned } from './functions.ts'
import { platformNameOf, platformNames, platformTextOf } from './platformText.ts'
import type { Asked } from './value.ts'
import type { Values } from './values.ts'

/** Constants and functions that hold conditions end somewhere. */
const MOST = 12

/**
 * What conditions that ask for the running platform come to on a host: by what the framework calls it, by the globals that hosts have, also
 * through constants, members of constant objects and of components, and functions that do nothing but ask, here or in another file. Enough to
 * be silent by, and not for an edit.
 *
 * @param translated globals that the app's build makes the target's own, so that nothing follows from them
 * @param most so many constants and functions may hand the question on
 */
export function createPlatformAnswers(scopes: Scopes, values: Values, host: Host, translated: ReadonlySet<string>, most = MOST): Answers {
  const known = new Map<Node, boolean | undefined>()
  let depth = 0

  function of(condition: Node): boolean | undefined {
    const node = unwrap(condition)
    if (known.has(node)) return known.get(node)
    if (depth >= most) return undefined
    // Whoever comes by again on the way is in a circle.
    known.set(node, undefined)
    depth++
    const answer = ask(node)
    depth--
    known.set(node, answer)
    return answer
  }

  function ask(node: Node): boolean | undefined {
    switch (node.type) {
      case 'BinaryExpression':
        return askType(node.operator, node.left, node.right) ?? compare(node, textOf, host, platformNameOf) ?? askIndex(node.operator, node.left, node.right)
      case 'Identifier':
        return scopes.isGlobal(node) ? has(node.name) : (throughName(node) ?? askElsewhere(values.of(node).asked))
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return askGlobalObject(node) ?? throughMember(node.object, memberName(node)) ?? askElsewhere(values.of(node).asked)
      case 'CallExpression':
        return askText(node) ?? throughFunction(node) ?? askElsewhere(values.of(node.callee).asked?.called())
      case 'BooleanLiteral':
        return node.value
      default:
        return undefined
    }
  }

  const textOf = (expression: Node) => platformTextOf(expression, scopes, values)

  function has(name: string): boolean | undefined {
    return translated.has(name) ? undefined : hasGlobal(host, name)
  }

  /** `typeof plus !== 'undefined'`, `typeof my === 'object'`. */
  function askType(operator: string, left: Node, right: Node): boolean | undefined {
    const asked = unwrap(left).type === 'UnaryExpression' ? unwrap(left) : unwrap(right)
    const type = stringValue(left) ?? stringValue(right)
    if (asked.type !== 'UnaryExpression' || asked.operator !== 'typeof' || type === undefined || !/^[!=]==?$/.test(operator)) return undefined
    const object = unwrap(asked.argument)
    const isThere = object.type === 'Identifier' && scopes.isGlobal(object) ? has(object.name) : object.type === 'MemberExpression' ? askGlobalObject(object) : undefined
    if (isThere === undefined) return undefined
    const isEqual = operator.startsWith('=')
    if (type === 'undefined') return isEqual !== isThere
    return type === 'object' || !isThere ? isEqual === isThere : undefined
  }

  /** `window.plus`, `globalThis.my`. */
  function askGlobalObject(member: Node): boolean | undefined {
    if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return undefined
    const { object } = member
    const isGlobalObject = object.type === 'Identifier' && GLOBAL_OBJECTS.has(object.name) && scopes.isGlobal(object)
    return isGlobalObject ? has(memberName(member) ?? '') : undefined
  }

  /** `platform.startsWith('mp-')`, `['app', 'web'].includes(platform)`, `/^mp/.test(platform)`. */
  function askText({ callee, arguments: [argument] }: CallExpression): boolean | undefined {
    if (callee.type !== 'MemberExpression' || !argument) return undefined
    const name = memberName(callee)
    const object = unwrap(callee.object)
    if (object.type === 'ArrayExpression') return name === 'includes' ? isListed(object.elements, argument) : undefined
    if (object.type === 'RegExpLiteral') {
      const pattern = name === 'test' ? simplePattern(object) : undefined
      return pattern && agree(argument, (text) => pattern.test(text))
    }
    const part = stringValue(argument)
    if (part === undefined) return undefined
    if (name === 'startsWith') return agree(object, (text) => text.startsWith(part))
    if (name === 'endsWith') return agree(object, (text) => text.endsWith(part))
    return name === 'includes' ? agree(object, (text) => text.includes(part)) : undefined
  }

  /** `platform.indexOf('mp-') === 0`, `list.indexOf(platform) > -1`. */
  function askIndex(operator: string, left: Node, right: Node): boolean | undefined {
    const call = unwrap(left)
    const number = numberValue(right)
    if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || memberName(call.callee) !== 'indexOf' || number === undefined) return undefined
    const [argument] = call.arguments
    const object = unwrap(call.callee.object)
    if (!argument) return undefined
    const isThere = operator === '>' ? number === -1 : operator === '>=' ? number === 0 : operator.startsWith('!') && number === -1
    if (object.type === 'ArrayExpression') return isThere ? isListed(object.elements, argument) : undefined
    const part = stringValue(argument)
    if (part === undefined) return undefined
    if (isThere) return agree(object, (text) => text.includes(part))
    return operator.startsWith('==') && number === 0 ? agree(object, (text) => text.startsWith(part)) : undefined
  }

  function isListed(elements: readonly (Node | null)[], asked: Node): boolean | undefined {
    const framework = textOf(asked)
    const names = elements.map((element) => element && platformNameOf(element))
    if (!framework) return undefined
    const answers = names.map((name) => (name == null ? undefined : isPlatform(framework, name, host)))
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
  }

  /** What every name of the host's platform says. */
  function agree(expression: Node, test: (text: string) => boolean): boolean | undefined {
    const framework = textOf(expression)
    const answers = framework ? platformNames(framework, host).map(test) : []
    const [first, ...others] = answers
    return others.every((answer) => answer === first) ? first : undefined
  }

  function throughName(identifier: Node & { type: 'Identifier' }): boolean | undefined {
    const binding = scopes.bindingOf(identifier)
    if (!binding?.init || binding.reassigned || binding.declaration.type !== 'VariableDeclarator') return undefined
    if (binding.path.length === 0) return inquire(binding.init)
    const [name, ...rest] = binding.path
    return typeof name === 'string' && rest.length === 0 ? throughMember(binding.init, name) : undefined
  }

  /** A member of an object of this file, as it is written there. */
  function throughMember(object: Node, name: string | undefined): boolean | undefined {
    if (name === undefined) return undefined
    if (unwrap(object).type === 'ThisExpression') return throughThis(name)
    const { fields } = values.fieldsOf(values.of(object))
    const own = fields.filter((field) => field.name === name)
    const [only] = own
    return only && own.length === 1 && only.isSure && !only.isAccessor && !only.isMethod ? inquireMember(only.expression) : undefined
  }

  function throughThis(name: string): boolean | undefined {
    const own = componentMember(name, scopes)
    if (!own) return undefined
    if ('value' in own) return inquireMember(own.value)
    const returned = onlyReturned(own.getter)
    return returned && inquire(returned)
  }

  function throughFunction({ callee }: CallExpression): boolean | undefined {
    const fn = likelyFunctionOf(callee, scopes)
    if (!fn) return undefined
    scopes.lookInto(fn)
    const returned = onlyReturned(fn)
    return returned && inquire(returned)
  }

  const inquire = (condition: Node) => comesTo(condition, answers)

  /** A member that begins as `true` or `false` is there to be changed, by whoever has the object. */
  const inquireMember = (value: Node) => (unwrap(value).type === 'BooleanLiteral' ? undefined : inquire(value))

  const askElsewhere = (asked: Asked | undefined) => asked?.comesTo(host, translated, most - depth)

  const answers: Answers = {
    of,
    isCase(looked, value) {
      const node = unwrap(looked)
      if (node.type === 'BooleanLiteral') {
        const answer = inquire(value)
        return answer === undefined ? undefined : answer === node.value
      }
      const framework = textOf(looked)
      const name = platformNameOf(value)
      return framework && name !== undefined ? isPlatform(framework, name, host) : undefined
    },
  }
  return answers
}

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['window', 'globalThis', 'global', 'self'])

/** Patterns that nothing can make slow, nor remember where they were. */
const SIMPLE = /^\^?[\w|()-]{0,200}\$?$/

/** Babel's parser looks neither into patterns nor at how flags go together. */
function simplePattern({ pattern, flags }: RegExpLiteral): RegExp | undefined {
  if (!SIMPLE.test(pattern) || /[^iu]/.test(flags)) return undefined
  try {
    return new RegExp(pattern, flags)
  } catch {
    return undefined
  }
}
