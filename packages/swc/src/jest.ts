/**
 * In place of `@swc/jest`, which has to be installed beside this package.
 *
 * ```js
 * // jest.config.js
 * transform: { '\\.[jt]sx?$': ['@crossload/swc/jest', { jsc: { target: 'es2022' }, crossload: { target: 'alipay' } }] }
 * ```
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { TARGET_VARIABLES } from '@crossload/project/target'
import type { SwcOptions } from './index.ts'
import { appKey, rewrite } from './rewrite.ts'

const require = createRequire(import.meta.url)

/** A transformer as Jest wants it. */
export interface JestTransformer {
  readonly canInstrument: boolean
  process(src: string, file: string, options: object): { code: string }
  processAsync(src: string, file: string, options: object): Promise<{ code: string }>
  getCacheKey(src: string, file: string, options: object): string
}

/** What `@swc/jest` offers. */
interface SwcJest {
  createTransformer(options: object): JestTransformer
}

/** The transformer of `@swc/jest` behind our rewriting, with the same options and ours under `crossload`. */
export function createTransformer({ crossload = {}, ...swcOptions }: SwcOptions & { experimental?: object } = {}): JestTransformer {
  const { createTransformer: createSwc } = require('@swc/jest') as SwcJest
  const swc = createSwc(swcOptions)

  function edit(src: string, file: string): { readonly code: string; finish(output: { code: string }): { code: string } } {
    const { code, leadBack } = rewrite(src, { file, source: file, inputSourceMap: undefined, wantsMap: true, crossload }) ?? { code: src }
    return { code, finish: (output) => leadBack?.(output).output ?? output }
  }

  const ours = JSON.stringify([version('../package.json'), version('@crossload/core/package.json'), crossload])
  return {
    canInstrument: swc.canInstrument,
    process(src, file, options) {
      const { code, finish } = edit(src, file)
      return finish(swc.process(code, file, options))
    },
    async processAsync(src, file, options) {
      const { code, finish } = edit(src, file)
      return finish(await swc.processAsync(code, file, options))
    },
    getCacheKey(src, file, options) {
      const target = TARGET_VARIABLES.map((name) => process.env[name] ?? '').join('|')
      const key = JSON.stringify([swc.getCacheKey(src, file, options), ours, target, appKey(src, file, crossload)])
      return createHash('sha256').update(key).digest('hex').slice(0, 32)
    },
  }
}

export default { createTransformer }

function version(manifest: string): unknown {
  return (require(manifest) as { version?: unknown }).version
}
