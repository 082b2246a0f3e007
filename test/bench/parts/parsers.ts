import { parse as parseTree } from '@ast-grep/napi'
import { parse as parseByBabel } from '@babel/parser'
import { parseSync as parseBySwc } from '@swc/core'
import { parse as parseByAcorn } from 'acorn'
import { parseSync as parseByOxc, rawTransferSupported } from 'oxc-parser'
import type { ParserOptions } from 'oxc-parser'
import { parseSync as parseByRolldown } from 'rolldown/utils'
import { parseAst as parseByRollup } from 'rollup/parseAst'
import ts from 'typescript'
import type { GeneratedFile } from '../generateFiles.ts'
import { candidates } from '../inputs.ts'
import { measureInTurn } from '../measure.ts'
import { timeTable } from '../report.ts'
import type { Part, Table } from '../report.ts'

const RAW: ParserOptions & { readonly experimentalRawTransfer: boolean } = { experimentalRawTransfer: true }

/** What each needs until its tree can be walked from JavaScript; `program` of oxc-parser is made when it is first read. */
const PARSERS: Readonly<Record<string, (code: string) => unknown>> = {
  '@babel/parser': (code) => parseByBabel(code, { sourceType: 'module' }),
  acorn: (code) => parseByAcorn(code, { sourceType: 'module', ecmaVersion: 'latest' }),
  'oxc-parser': (code) => parseByOxc('a.js', code).program,
  'oxc-parser, tree not read': (code) => parseByOxc('a.js', code),
  // From Node 22 on, the tree need not cross as JSON.
  ...(rawTransferSupported() && { 'oxc-parser, raw transfer': (code) => parseByOxc('a.js', code, RAW).program }),
  'rolldown/utils': (code) => parseByRolldown('a.js', code).program,
  'rollup/parseAst': (code) => parseByRollup(code),
  typescript: (code) => ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS),
  '@swc/core': (code) => parseBySwc(code, { syntax: 'ecmascript', target: 'esnext' }),
  '@ast-grep/napi, tree not read': (code) => parseTree('javascript', code),
}

/** (c): parsers alone. JavaScript, because two of them know no TypeScript. */
export async function measureParsers(): Promise<Part> {
  const { small, big } = candidates('js')
  return { part: 'c', tables: [await over('small', small, 3000), await over('big', big, 8000)] }
}

async function over(name: string, { code }: GeneratedFile, time: number): Promise<Table> {
  const cases = Object.entries(PARSERS).map(([parser, parse]) => ({ name: parser, run: () => parse(code) }))
  return timeTable(`c  parse only, ${name}: ${code.split('\n').length} lines`, await measureInTurn(cases, { time }))
}
