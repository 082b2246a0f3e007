import { VISITOR_KEYS } from '@babel/types'
import { expect, test } from 'vitest'
import { RUNTIME_KEYS } from '../src/ast/runtimeKeys.ts'

/** Keys that lead to types only. Nothing in them is called. */
const TYPE_KEYS = new Set([
  'typeAnnotation',
  'typeParameters',
  'typeArguments',
  'superTypeParameters',
  'returnType',
  'implements',
  'predicate',
  'variance',
])

/** TypeScript nodes that hold run-time code; every other `TS…` node is a type or a declaration of one. */
const TYPESCRIPT_CODE = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
])

test("the children that core walks are Babel's, without those that are there for type checkers only", () => {
  const ofBabel = Object.entries(VISITOR_KEYS)
    .filter(([type]) => !type.startsWith('TS') || TYPESCRIPT_CODE.has(type))
    .map(([type, keys]) => [type, keys.filter((key) => !TYPE_KEYS.has(key))] as const)
  expect(Object.fromEntries(RUNTIME_KEYS)).toEqual(Object.fromEntries(ofBabel))
})
