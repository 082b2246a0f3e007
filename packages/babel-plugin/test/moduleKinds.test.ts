import type * as BabelTypes from '@babel/types'
import { expect, test } from 'vitest'
import { transform } from './transform.ts'

const CALL = 'uni.uploadFile({ url, filePath, name: "f", fileType: "image", success: (res) => take(res) })'
const HELPER = /^_uploadFile\w*\(/m
const UNAMBIGUOUS = { sourceType: 'unambiguous' } as const

test('a module gets an import', () => {
  const { code } = transform(`import { take } from './take'\n${CALL}`)
  expect(code).toMatch(/^import \{ uploadFileResults as _uploadFileResults \} from "@crossload\/runtime\/alipay";\n/)
  expect(code).toMatch(HELPER)
})

test('CommonJS gets a require, where Babel is told to look', () => {
  const { code } = transform(`const { take } = require('./take')\n${CALL}`, { target: 'alipay' }, UNAMBIGUOUS)
  expect(code).toMatch(/^const \{\s*uploadFileResults: _uploadFileResults\s*\} = require\("@crossload\/runtime\/alipay"\);\n/)
})

test('a file that shows no kind becomes a module, for the plugins behind too', () => {
  const kinds: unknown[] = []
  const look = () => ({ visitor: { Program: { exit: ({ node }: { node: { sourceType: string } }) => kinds.push(node.sourceType) } } })
  const { code } = transform(CALL, { target: 'alipay' }, { ...UNAMBIGUOUS, plugins: [look] })
  expect(code).toMatch(/^import /)
  expect(kinds).toEqual(['module'])
})

test('directives, a licence and pragmas stay on top; the comment of the first statement stays with it', () => {
  const { code } = transform(`'use strict'\n/** @license MIT */\n\n/** Sends. */\nfunction send() {\n  ${CALL}\n}`)
  const order = [/'use strict'/, /@license MIT/, /^import /m, /Sends\./, /function send/].map((text) => code.search(text))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('several calls share one import', () => {
  const { code } = transform(`${CALL}\n${CALL}`)
  expect(code.match(/import/g)).toHaveLength(1)
})

test('a name that another plugin made in the tree is not taken again', () => {
  const declare = ({ types: t }: { types: typeof BabelTypes }) => ({
    visitor: {
      Program: {
        enter(path: { scope: { push(declaration: object): void } }) {
          path.scope.push({ id: t.identifier('_uploadFileResults'), init: t.numericLiteral(1) })
        },
      },
    },
  })
  const { code } = transform(CALL, { target: 'alipay' }, { plugins: [declare] })
  expect(code).toContain('uploadFileResults as _uploadFileResults2')
  expect(code).toContain('var _uploadFileResults = 1')
})

test('a second run of the plugin changes nothing', () => {
  const { code } = transform(CALL)
  expect(transform(code).code).toBe(code)
})
