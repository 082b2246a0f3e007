import type { Framework } from '@crossload/hosts'
import type { Node } from '@babel/types'
import { comesTo } from '../find/branches.ts'
import type { Scopes } from '../find/scope.ts'
import { functionOf } from './callbacks.ts'
import { onlyReturned } from './functions.ts'
import { createPlatformAnswers } from './platformQuestions.ts'
import { platformTextOf } from './platformText.ts'
import type { Asked } from './value.ts'
import type { Values } from './values.ts'

/**
 * What an expression of this file says about the running platform to a file that imports it. Each question is worked out once: files lead to
 * each other by many ways, and in circles.
 */
export function createAsked(expression: Node, scopes: Scopes, values: Values): Asked {
  const known = new Map<string, boolean | undefined>()
  let framework: { readonly is: Framework | undefined } | undefined
  let result: { readonly is: Asked | undefined } | undefined
  return {
    comesTo(host, translated, depth) {
      const key = [host, ...translated].join(' ')
      if (known.has(key)) return known.get(key)
      known.set(key, undefined)
      const answer = comesTo(expression, createPlatformAnswers(scopes, values, host, translated, depth))
      known.set(key, answer)
      return answer
    },
    platform() {
      if (!framework) {
        framework = { is: undefined }
        framework = { is: platformTextOf(expression, scopes, values) }
      }
      return framework.is
    },
    called() {
      if (!result) {
        const fn = functionOf(expression, scopes)
        const returned = fn && onlyReturned(fn)
        result = { is: returned && createAsked(returned, scopes, values) }
      }
      return result.is
    },
  }
}
