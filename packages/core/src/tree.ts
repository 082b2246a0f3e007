/**
 * For those who bring a tree of Babel's and change its nodes themselves: `babel-plugin-crossload`.
 *
 * @module
 */
export { analyzeModule, mayConcern, readModule } from './file/analyzeFile.ts'
export type { FileAnalysis, Module } from './file/analyzeFile.ts'
export { failSafe } from './file/failSafe.ts'
export { createHelperNames } from './apply/helperNames.ts'
export type { HelperNames } from './apply/helperNames.ts'
export { importsOf, isCommonJs, placeFor } from './apply/insertImport.ts'
export type { Helper } from './apply/insertImport.ts'
export { memberName } from './ast/literals.ts'
export type { CallSite } from './find/callSites.ts'
export type { Scopes } from './find/scope.ts'
export type { CallFunction, Edit, HelperArgument } from './plan/edits.ts'
export type { OptionProperty } from './read/argument.ts'
