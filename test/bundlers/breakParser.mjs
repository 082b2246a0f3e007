// For `node --import`: what crossload's parser gives for texts that hold a certain word is no tree.
import { createRequire } from 'node:module'

const core = createRequire(new URL('../../packages/core/src/index.ts', import.meta.url))
const babel = core('@babel/parser')
const { parse } = babel
babel.parse = (code, options) => {
  const file = parse(code, options)
  if (!code.includes('broken-on-purpose')) return file
  const get = () => {
    throw new Error('no luck')
  }
  Object.defineProperty(file.program, 'body', { get })
  return file
}
