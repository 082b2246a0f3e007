import { parseSync, template, transformFromAstSync, traverse, types as t } from '@babel/core'
import { expect, test } from 'vitest'
import crossload from '../src/index.ts'
import { transform } from './transform.ts'

const bare = { babelrc: false, configFile: false, plugins: [[crossload, { target: 'alipay' }]] }

test('a tree without its text is transformed too', () => {
  const ast = parseSync("uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })", { babelrc: false, configFile: false })
  if (!ast) throw new Error('no tree')
  expect(transformFromAstSync(ast, undefined, bare)?.code).toContain('my.uploadFile(')
})

test('nodes that another plugin made, which stand nowhere, are transformed and reported', () => {
  const insert = () => ({
    visitor: {
      Program: {
        enter({ node }: { node: { body: unknown[] } }) {
          node.body.push(template.statement('uni.uploadFile({ url: address, filePath: "a.png", name: "f", enableHttp2: true })')())
        },
      },
    },
  })
  const { code, metadata } = transform('const word = "uploadFile"', { target: 'alipay' }, { plugins: [insert] })
  expect(code).toMatch(/my\.uploadFile\(\{\s*fileType: "image",\s*url: address,\s*filePath: "a\.png",\s*fileName: "f"\s*\}\)/)
  expect(metadata?.calls[0]?.range.start).toEqual({ line: 1, column: 0, offset: 0 })
})

test('a made property that holds another call is not dropped', () => {
  const text = 'uni.uploadFile({ url, filePath: "a.png", name: "f", enableHttp2: [() => uni.downloadFile({ url })] })'
  const ast = parseSync(text, { babelrc: false, configFile: false })
  if (!ast) throw new Error('no tree')
  traverse(ast, { enter: ({ node }) => void t.removePropertiesDeep(node) })
  traverse(ast, {
    enter({ node }) {
      Object.assign(node, { start: undefined, end: undefined, loc: undefined })
    },
  })
  expect(transformFromAstSync(ast, text, bare)?.code).toContain('downloadFile')
})
