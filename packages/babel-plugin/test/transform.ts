import { transformSync } from '@babel/core'
import type { TransformOptions } from '@babel/core'
import crossload from '../src/index.ts'
import type { BabelPluginOptions, CrossloadMetadata } from '../src/index.ts'

/** A text through Babel with this plugin, and whatever else is asked for. */
export function transform(code: string, options: BabelPluginOptions = { target: 'alipay' }, babel: TransformOptions = {}) {
  const { plugins, ...rest } = babel
  const result = transformSync(code, {
    filename: 'app.js',
    babelrc: false,
    configFile: false,
    highlightCode: false,
    plugins: [...(plugins ?? []), [crossload, options]],
    ...rest,
  })
  const { crossload: metadata } = (result?.metadata ?? {}) as { crossload?: CrossloadMetadata }
  return { code: result?.code ?? '', metadata }
}
