import { transformSync } from '@babel/core'
import type { PluginObj } from '@babel/core'
import * as compiler from '@crossload/project/compiler'
import { expect, test, vi } from 'vitest'
import type { BabelApi, Types } from '../src/babel.ts'
import crossload from '../src/index.ts'
import type { CrossloadMetadata } from '../src/index.ts'

vi.mock('@crossload/project/compiler', async (original) => {
  const real = await original<typeof compiler>()
  const resolveCompilerOptions = vi.fn<typeof real.resolveCompilerOptions>(real.resolveCompilerOptions)
  return { ...real, resolveCompilerOptions }
})

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

/** What is to be done about each failure that is told. */
function told(result: ReturnType<typeof transformSync>): readonly (string | undefined)[] {
  const metadata = result?.metadata as { readonly crossload?: CrossloadMetadata } | undefined
  return (metadata?.crossload?.diagnostics ?? []).filter(({ rule }) => rule === 'internal-error').map(({ help }) => help)
}

test('without a fault the call is rewritten', () => {
  expect(transformWith('regExpLiteral')?.code).toContain('my.uploadFile')
})

test.each(['objectProperty', 'stringLiteral'] as const)('what fails in %s, halfway, leaves the program as it was and is told', (builder) => {
  const result = transformWith(builder)
  expect(result?.code).toBe(transformSync(CODE, { configFile: false, babelrc: false })?.code)
  expect(told(result)).toEqual([expect.stringContaining('https://github.com/crossload/crossload/issues')])
  expect(result?.metadata).toMatchObject({ crossload: { calls: [] } })
})

test('what fails in reading the file or its app leaves it as it is, and is told', () => {
  const real = vi.mocked(compiler.resolveCompilerOptions).getMockImplementation()
  vi.mocked(compiler.resolveCompilerOptions).mockImplementationOnce((given, env) => ({
    ...(real ?? compiler.resolveCompilerOptions)(given, env),
    optionsFor() {
      throw new Error('broken on purpose')
    },
  }))
  const result = transformWith('regExpLiteral')
  expect(result?.code).toBe(transformSync(CODE, { configFile: false, babelrc: false })?.code)
  expect(told(result)).toEqual([expect.stringContaining('https://github.com/crossload/crossload/issues')])
})
