import type { Function as FunctionNode } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import type { Occurrence } from './names.ts'

/**
 * Finds methods by their names. Each name is looked through once, however often it is asked for.
 *
 * @param everywhere gives every place where a name stands in the file
 * @returns the method of a name, if the file has exactly one
 */
export function createMethods(everywhere: (name: string) => readonly Occurrence[]): (name: string) => FunctionNode | undefined {
  const known = new Map<string, FunctionNode | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, onlyMethodAt(everywhere(name)))
    return known.get(name)
  }
}

function onlyMethodAt(places: readonly Occurrence[]): FunctionNode | undefined {
  const found = places.flatMap(({ parent: { node }, key }) => {
    if (key !== 'key') return []
    if (node.type === 'ObjectMethod' || node.type === 'ClassMethod') return node
    const value = node.type === 'ObjectProperty' || node.type === 'ClassProperty' ? node.value : undefined
    return value && isFunctionNode(value) ? value : []
  })
  return found.length === 1 ? found[0] : undefined
}
