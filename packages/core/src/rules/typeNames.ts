import type { ValueType } from '@crossload/hosts'
import type { Text } from '../diagnostic/diagnostic.ts'

const NAMES: Readonly<Record<ValueType, Text>> = {
  string: { en: 'a string', zh: '字符串' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'a boolean', zh: '布尔值' },
  object: { en: 'an object', zh: '对象' },
  function: { en: 'a function', zh: '函数' },
  array: { en: 'an array', zh: '数组' },
  file: { en: 'a file', zh: '文件对象' },
  arraybuffer: { en: 'an ArrayBuffer', zh: 'ArrayBuffer' },
}

/** A type in words, in both languages. */
export function nameType(type: ValueType): Text {
  return NAMES[type]
}
