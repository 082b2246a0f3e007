import type { Function as FunctionNode, Identifier, Node } from '@babel/types'

/** One step from a value to a part of it: a property name, an array index, or `null` when the step is not known. */
export type Step = string | number | null

/** How a name is declared. */
export interface Declaration {
  readonly kind: 'import' | 'const' | 'let' | 'var' | 'function' | 'class' | 'param' | 'catch' | 'other'
  /** The import specifier, the function or class, or the declarator. */
  readonly declaration: Node
  /** What it is initialised with; for an element of a loop, the thing looped over. */
  readonly init: Node | null
  /** How to get from `init` (or, for a parameter, from the argument) to the value. */
  readonly path: readonly Step[]
  /** Is there a default beside the initial value (`{ a = 1 }`, `(a = 1) =>`)? */
  readonly hasDefault: boolean
  /** For a parameter: its function and position. */
  readonly parameter?: { readonly fn: FunctionNode; readonly index: number }
}

/** A declared name. */
export interface Binding extends Declaration {
  readonly name: string
  /** The identifier that declares it. */
  readonly identifier: Identifier
  /** Is it assigned again after its declaration? */
  readonly reassigned: boolean
  readonly references: readonly Identifier[]
}
