import type { Node, ObjectExpression } from '@babel/types'
import type { Method } from '@crossload/hosts'
import type { CallSite } from '../find/callSites.ts'
import type { OptionProperty } from '../read/argument.ts'

/** A value among the arguments of a helper. */
export type HelperArgument =
  | { readonly kind: 'helper'; readonly name: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'undefined' }
  /** A helper that is called with another one, which may be around a third, and perhaps a string. */
  | { readonly kind: 'combined'; readonly name: string; readonly around?: string; readonly of: string; readonly and?: string }
  | CallFunction

/** A function that makes the host's call with the options that it is given: `(options) => my.uploadFile(options)`, or a helper that does. */
export interface CallFunction {
  readonly kind: 'call'
  readonly calls: HostMethod | { readonly helper: string }
  /** A helper around the options. */
  readonly mapping: string | undefined
  readonly mappingRest: readonly HelperArgument[]
  /** A helper around what comes back. */
  readonly around: string | undefined
}

export interface HostMethod {
  readonly global: string
  readonly method: Method
}

/** One change to a call, in terms of the tree, so that it can be applied to text and to nodes alike. */
export type Edit =
  /** Call the host's own method. */
  | { readonly kind: 'call-host'; readonly site: CallSite; readonly global: string; readonly method: Method }
  /** Call a helper instead, with more arguments after the options. */
  | { readonly kind: 'call-helper'; readonly site: CallSite; readonly helper: string; readonly rest: readonly HelperArgument[] }
  /** Call a helper with the source's own method, behind a mapping of the options, in front of them. */
  | {
      readonly kind: 'call-through'
      readonly site: CallSite
      /** What the options are called there. */
      readonly parameter: string
      readonly helper: string
      readonly mapping: string
      readonly mappingRest: readonly HelperArgument[]
      readonly rest: readonly HelperArgument[]
    }
  /** Put a helper around the call, which another edit may replace. */
  | { readonly kind: 'wrap-call'; readonly site: CallSite; readonly helper: string }
  /** Put a helper around the options. */
  | { readonly kind: 'wrap-options'; readonly options: Node; readonly helper: string; readonly rest: readonly HelperArgument[] }
  | { readonly kind: 'rename-option'; readonly property: OptionProperty; readonly to: string }
  | { readonly kind: 'replace-value'; readonly property: OptionProperty; readonly value: string }
  /** Put a call around the value of a property: of a helper, or of JavaScript's own `String`. */
  | { readonly kind: 'wrap-value'; readonly property: OptionProperty; readonly calls: { readonly helper: string } | { readonly global: 'String' } }
  | { readonly kind: 'insert-option'; readonly object: ObjectExpression; readonly name: string; readonly value: string }
  | { readonly kind: 'remove-option'; readonly object: ObjectExpression; readonly property: OptionProperty }

/** The helpers that an edit names. */
export function helpersOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'call-helper':
    case 'wrap-options':
      return [edit.helper, ...edit.rest.flatMap(namesIn)]
    case 'call-through':
      return [edit.helper, edit.mapping, ...edit.mappingRest.flatMap(namesIn), ...edit.rest.flatMap(namesIn)]
    case 'wrap-call':
      return [edit.helper]
    case 'wrap-value':
      return 'helper' in edit.calls ? [edit.calls.helper] : []
    default:
      return []
  }
}

function namesIn(argument: HelperArgument): readonly string[] {
  switch (argument.kind) {
    case 'helper':
      return [argument.name]
    case 'combined':
      return [argument.name, ...(argument.around === undefined ? [] : [argument.around]), argument.of]
    case 'call': {
      const called = 'helper' in argument.calls ? [argument.calls.helper] : []
      const names = [argument.around, ...called, argument.mapping, ...argument.mappingRest.flatMap(namesIn)]
      return names.filter((name) => name !== undefined)
    }
    default:
      return []
  }
}
