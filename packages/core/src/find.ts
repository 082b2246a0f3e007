/**
 * For those who read what a file says about its app: what names and values stand for, and what is done to a source API.
 *
 * @module
 */
export { rangeOf } from './ast/range.ts'
export { findInterceptors, intercepts } from './find/interceptors.ts'
export type { Interceptor } from './find/interceptors.ts'
export { findMentions, outermostParent } from './find/mentions.ts'
export { readNames } from './find/names.ts'
export { findReplacements } from './find/replacements.ts'
export type { Replacement } from './find/replacements.ts'
export { resolveScopes } from './find/scope.ts'
export type { Scopes } from './find/scope.ts'
export { traceSource } from './find/sourceObject.ts'
export type { SourceValue } from './find/sourceObject.ts'
export { createValues } from './read/values.ts'
export type { Values } from './read/values.ts'
export { handsOutObject } from './prefilter/whatMatters.ts'
export { SOURCES } from './sources/index.ts'
export type { SourceApi } from './sources/types.ts'
