/**
 * For those who read a text by themselves: core's parser, and its small readers of nodes.
 *
 * @module
 */
export { memberName, propertyName, stringStart, stringValue } from './ast/literals.ts'
export { unwrap } from './ast/unwrap.ts'
export { eachChild } from './ast/walk.ts'
export { parseModule } from './ast/parse.ts'
export type { Parsed } from './ast/parse.ts'
