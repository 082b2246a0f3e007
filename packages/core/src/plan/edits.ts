import type { Node, ObjectExpression } from '@babel/types'
import type { Method } from '@crossload/hosts'
import type { CallSite } from '../find/callSites.ts'
import type { OptionProperty } from '../read/argument.ts'

/** A value among the arguments of a helper. */
export type HelperArgument =
  | { readonly kind: 'helper'; readonly name: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'undefined' }

/** One change to a call, in terms of the tree, so that it can be applied to text and to nodes alike. */
export type Edit =
  /** Call the host's own method. */
  | { readonly kind: 'call-host'; readonly site: CallSite; readonly global: string; readonly method: Method }
  /** Call a helper instead, with more arguments after the options. */
  | { readonly kind: 'call-helper'; readonly site: CallSite; readonly helper: string; readonly rest: readonly HelperArgument[] }
  /** Put a helper around the options. */
  | { readonly kind: 'wrap-options'; readonly options: Node; readonly helper: string; readonly rest: readonly HelperArgument[] }
  | { readonly kind: 'rename-option'; readonly property: OptionProperty; readonly to: string }
  | { readonly kind: 'insert-option'; readonly object: ObjectExpression; readonly name: string; readonly value: string }
  | { readonly kind: 'remove-option'; readonly object: ObjectExpression; readonly property: OptionProperty }

/** The helpers that an edit names. */
export function helpersOf(edit: Edit): readonly string[] {
  if (edit.kind !== 'call-helper' && edit.kind !== 'wrap-options') return []
  return [edit.helper, ...edit.rest.flatMap((argument) => (argument.kind === 'helper' ? [argument.name] : []))]
}
