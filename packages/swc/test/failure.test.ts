import remapping from '@jridgewell/remapping'
import type { Diagnostic } from '@crossload/core'
import type * as compiler from '@crossload/project/compiler'
import { transformSync as compile } from '@swc/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { transform, transformSync } from '../src/index.ts'
import type { SwcOptions } from '../src/index.ts'
import { createTransformer } from '../src/jest.ts'
import loader from '../src/loader.ts'

vi.mock('@crossload/project/compiler', async (original) => {
  const real = await original<typeof compiler>()
  const resolveCompilerOptions: typeof real.resolveCompilerOptions = (...given) => {
    const settings = real.resolveCompilerOptions(...given)
    return {
      ...settings,
      optionsFor(file) {
        if (file?.startsWith('/broken/')) throw new Error('broken on purpose')
        return settings.optionsFor(file)
      },
    }
  }
  return { ...real, resolveCompilerOptions }
})

vi.mock('@jridgewell/remapping', async (original) => {
  const real = await original<{ default: typeof remapping }>()
  return { default: vi.fn<typeof remapping>(real.default) }
})

const CODE = "uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })\n"

const OPTIONS: SwcOptions = {
  filename: 'send.ts',
  swcrc: false,
  sourceMaps: true,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  crossload: { target: 'alipay' },
}

const MAP = { version: 3, sources: ['a.vue'], names: [], mappings: 'AAAA' }

const ISSUES = 'https://github.com/crossload/crossload/issues'

afterEach(() => {
  vi.mocked(remapping).mockRestore()
})

describe.each<[string, unknown]>([
  ['no JSON', 'garbage'],
  ['null', 'null'],
  ['a number', '5'],
  ['an array', '[]'],
  ['an empty object', {}],
  ['without mappings', { version: 3, sources: ['a.vue'] }],
  ['without sources', { version: 3, names: [], mappings: 'AAAA' }],
  ['sources that are text', { ...MAP, sources: 'a.vue' }],
  ['mappings that are a number', { ...MAP, mappings: 5 }],
  ['in sections', { version: 3, sections: [{ offset: { line: 0, column: 0 }, map: MAP }] }],
])('a map of a step before that cannot be followed: %s', (_, map) => {
  test.each([true, 'inline'] as const)('as inputSourceMap, with sourceMaps %s: it is left out, which is told once, and the call is rewritten', async (sourceMaps) => {
    const options = { ...OPTIONS, sourceMaps, inputSourceMap: (typeof map === 'string' ? map : JSON.stringify(map)) }
    const output = await transform(CODE, options)
    expect(transformSync(CODE, options)).toEqual(output)
    expect(output.crossload?.diagnostics).toMatchObject([{ rule: 'internal-error', severity: 'warn', message: expect.stringContaining('so it is left out') }])
    expect(output).toEqual({ ...transformSync(CODE, { ...OPTIONS, sourceMaps }), crossload: output.crossload })
    expect(output.code).toContain('my.uploadFile(')
  })

  test('inside the text', () => {
    const encoded = Buffer.from(typeof map === 'string' ? map : JSON.stringify(map)).toString('base64')
    const output = transformSync(`${CODE}//# sourceMappingURL=data:application/json;base64,${encoded}\n`, OPTIONS)
    // SWC too takes what is no JSON for no map.
    expect(output.crossload?.diagnostics.map(({ rule }) => rule)).toEqual(map === 'garbage' ? [] : ['internal-error'])
    expect(output.code).toBe(transformSync(CODE, OPTIONS).code)
  })
})

test('odd values that can be followed or passed over end nothing', () => {
  for (const odd of [{ mappings: '!!!@' }, { mappings: 'A' }, { mappings: 'AAgggggggB' }, { mappings: 'AAAA,AFAA' }, { sources: [null] }, { sources: [1] }, { sourcesContent: [5] }, { names: null }]) {
    const { code } = transformSync(CODE, { ...OPTIONS, inputSourceMap: JSON.stringify({ ...MAP, ...odd }) })
    expect(code).toContain('my.uploadFile(')
  }
})

test("what fails with SWC's own map leaves out the map, which is told once", () => {
  const said = vi.fn<() => void>()
  vi.mocked(remapping).mockImplementation(() => {
    throw new Error('broken on purpose')
  })
  const output = transformSync(CODE, { ...OPTIONS, crossload: { target: 'alipay', onDiagnostic: said } })
  expect(said).toHaveBeenCalledTimes(1)
  expect(output.crossload?.diagnostics).toMatchObject([{ rule: 'internal-error', message: expect.stringContaining('broken on purpose') }])
  expect(output.code).toContain('my.uploadFile(')
  expect(output).not.toHaveProperty('map')
  expect(transformSync(CODE, { ...OPTIONS, sourceMaps: 'inline' }).code).not.toContain('sourceMappingURL')
})

describe('where all fails, SWC is given the text as it is, and the file has one finding with what to report', () => {
  const BROKEN = CODE.replace('a.png', 'broken-on-purpose')
  const failing = () => {
    const onDiagnostic = vi.fn<(diagnostic: Diagnostic) => void>()
    return { onDiagnostic, options: { ...OPTIONS, filename: '/broken/send.ts', crossload: { target: 'alipay', onDiagnostic } } }
  }
  const { crossload: _, ...plain } = OPTIONS
  const found = [expect.objectContaining({ rule: 'internal-error', help: expect.stringContaining(ISSUES) })]

  test('in both functions, which go on with the next file', async () => {
    const { options, onDiagnostic } = failing()
    const output = await transform(BROKEN, options)
    expect(transformSync(BROKEN, options)).toEqual(output)
    expect(output).toEqual({ ...compile(BROKEN, { ...plain, filename: '/broken/send.ts' }), crossload: { calls: [], diagnostics: found } })
    expect(onDiagnostic).toHaveBeenCalledTimes(2)
    expect(transformSync(CODE, { ...options, filename: 'next.ts' }).code).toContain('my.uploadFile(')
  })

  test('in the loader, as a warning', async () => {
    const warnings: string[] = []
    const { options } = failing()
    const [error, code] = await new Promise<readonly unknown[]>((resolve) => {
      loader.call(
        {
          resourcePath: '/broken/send.ts',
          sourceMap: false,
          getOptions: () => options,
          emitWarning: ({ message }) => warnings.push(message),
          async: () => (...given) => resolve(given),
        },
        BROKEN,
      )
    })
    expect([error, code]).toEqual([null, compile(BROKEN, plain).code])
    expect(warnings).toEqual([expect.stringContaining(ISSUES)])
  })

  test('in the transformer for Jest, in the key of its cache too', () => {
    const { options, onDiagnostic } = failing()
    const { filename: _name, ...swcOptions } = options
    const transformer = createTransformer(swcOptions)
    const config = { config: { cwd: '/', rootDir: '/' }, configString: '{}', cacheFS: new Map(), instrument: false, transformerConfig: {} }
    expect(transformer.getCacheKey(BROKEN, '/broken/send.ts', config)).toMatch(/^[\da-f]{32}$/)
    expect(transformer.process(BROKEN, '/broken/send.ts', config).code).toContain('uni.uploadFile(')
    expect(onDiagnostic.mock.calls.map(([diagnostic]) => diagnostic)).toEqual(found)
  })
})
