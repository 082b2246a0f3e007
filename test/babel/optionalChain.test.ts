import { transformSync } from '@babel/core'
import type { PluginItem } from '@babel/core'
import crossload from 'babel-plugin-crossload'
import { expect, test } from 'vitest'

const CHAINS = [
  'uni?.uploadFile?.({ url, ...rest }).abort()',
  'uni?.uploadFile({ url, ...rest })?.abort()',
  "uni.uploadFile?.({ url, filePath: 'a.png', name: 'f' })",
  "uni?.uploadFile({ url, filePath: 'a.png', name: 'f' }).abort()",
]

test.each(CHAINS)('later plugins can take an optional chain apart: %s', (text) => {
  const options = { babelrc: false, configFile: false, cwd: import.meta.dirname }
  const plugins: PluginItem[] = [[crossload, { target: 'alipay' }]]
  const presets: PluginItem[] = [['@babel/preset-env', { targets: { chrome: 60 }, modules: false }]]
  const inOneRun = transformSync(text, { ...options, plugins, presets })
  const inTwo = transformSync(transformSync(text, { ...options, plugins })?.code ?? '', { ...options, presets })
  expect(inOneRun?.code).toBe(inTwo?.code)
  expect(inOneRun?.code).not.toContain('?.')
})
