import type {
  Node,
  ParenthesizedExpression,
  TSAsExpression,
  TSInstantiationExpression,
  TSNonNullExpression,
  TSSatisfiesExpression,
  TSTypeAssertion,
  TypeCastExpression,
} from '@babel/types'

/** Casts (`x as T`, `<T>x`, `x!`, `x satisfies T`, `x<T>`) and parentheses, which change nothing at run time. */
type Wrapper =
  | ParenthesizedExpression
  | TSAsExpression
  | TSInstantiationExpression
  | TSNonNullExpression
  | TSSatisfiesExpression
  | TSTypeAssertion
  | TypeCastExpression

/** The expression inside casts and parentheses. */
export function unwrap(node: Node): Node {
  let inner = node
  while (isWrapper(inner)) inner = inner.expression
  return inner
}

/** Is `node` a wrapper that `unwrap` would take off? */
export function isWrapper(node: Node): node is Wrapper {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
    case 'TypeCastExpression':
      return true
    default:
      return false
  }
}
