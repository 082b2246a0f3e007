import type { Node } from '@babel/types'

/**
 * The expression inside casts (`x as T`, `<T>x`, `x!`, `x satisfies T`, `x<T>`) and parentheses, which change nothing at run time.
 */
export function unwrap(node: Node): Node {
  let inner = node
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ParenthesizedExpression':
      case 'TypeCastExpression':
        inner = inner.expression
        break
      default:
        return inner
    }
  }
}

/** Is `node` a wrapper that `unwrap` would take off? */
export function isWrapper(node: Node): boolean {
  return unwrap(node) !== node
}
