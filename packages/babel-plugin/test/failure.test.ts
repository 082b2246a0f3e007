import { transformSync } from '@babel/core'
import type { PluginObj } from '@babel/core'
import { expect, test } from 'vitest'
import type { BabelApi, Types } from '../src/babel.ts'
import crossload from '../src/index.ts'

const CODE = "uni.uploadFile({ url, filePath: 'a.png', name: 'f' });"

/** The plugin with a builder of nodes that breaks when the tree is half changed. */
function transformWith(builder: keyof Types): ReturnType<typeof transformSync> {
  const plugin = (api: BabelApi) => {
    const types = new Proxy(api.types, {
      get: (own, key) => {
        if (key !== builder) return own[key as keyof Types]
        return () => {
          throw new Error('broken on purpose')
        }
      },
    })
    return crossload({ assertVersion: (range) => api.assertVersion(range), cache: api.cache, types }, { target: 'alipay' }) as unknown as PluginObj
  }
  return transformSync(CODE, { plugins: [plugin], configFile: false, babelrc: false, filename: 'a.js' })
}

test('without a fault the call is rewritten', () => {
  expect(transformWith('regExpLiteral')?.code).toContain('my.uploadFile')
})

test.each(['objectProperty', 'stringLiteral'] as const)('what fails in %s, halfway, leaves the program as it was and is told', (builder) => {
  const result = transformWith(builder)
  expect(result?.code).toBe(transformSync(CODE, { configFile: false, babelrc: false })?.code)
  expect(result?.metadata).toMatchObject({ crossload: { calls: [], diagnostics: expect.arrayContaining([expect.objectContaining({ rule: 'internal-error' })]) } })
})
