import { resolveTransformOptions, transform } from '@crossload/core'
import inject from '@rollup/plugin-inject'
import replace from '@rollup/plugin-replace'
import jscodeshift from 'jscodeshift'
import type { Plugin } from 'rollup'
import { parseAst } from 'rollup/parseAst'
import autoImport from 'unplugin-auto-import/rollup'
import { generateFiles } from '../generateFiles.ts'
import type { GeneratedFile } from '../generateFiles.ts'
import { measureInTurn } from '../measure.ts'
import type { Case } from '../measure.ts'
import { timeTable } from '../report.ts'
import type { Part } from '../report.ts'

const OPTIONS = resolveTransformOptions({ target: 'alipay' })

/**
 * (f): what does the nearest job: puts another function in the place of `uni.uploadFile`. None of them reads arguments or tells anything.
 * JavaScript, because Rollup's parser, which one of them uses, knows no TypeScript.
 */
export async function measurePeers(): Promise<Part> {
  const many = generateFiles({ files: 2000, candidates: 20, language: 'js' })
  const few = generateFiles({ files: 200, candidates: 2, language: 'js' })
  const ours: Case = { name: 'core', run: () => eachFile(many, (file) => transform(file.code, file.id, OPTIONS)) }
  const plugins = [
    replace({ values: { 'uni.uploadFile': 'my.uploadFile' }, preventAssignment: true, sourceMap: true }),
    inject({ 'uni.uploadFile': ['@crossload/runtime/alipay', 'uploadFile'], sourceMap: true }),
    [autoImport({ imports: [{ '@crossload/runtime/alipay': ['uploadFile'] }], dts: false })].flat()[0],
  ]
  const names = ['@rollup/plugin-replace', '@rollup/plugin-inject', 'unplugin-auto-import']
  const peers = plugins.map((plugin, index): Case => ({ name: names[index] ?? '', run: runPlugin(plugin as Plugin, many) }))
  return {
    part: 'f',
    tables: [
      timeTable('f  nearest jobs over 2,000 files, 20 with a call', await measureInTurn([ours, ...peers], { time: 10_000 })),
      timeTable(
        'f  a codemod over 200 files, 2 with a call',
        await measureInTurn(
          [
            { name: 'core', run: () => eachFile(few, (file) => transform(file.code, file.id, OPTIONS)) },
            { name: 'jscodeshift, files that name the method', run: () => eachFile(few.filter(namesMethod), codemod) },
            { name: 'jscodeshift, all files', run: () => eachFile(few, codemod) },
          ],
          { time: 5000, least: 3 },
        ),
      ),
    ],
  }
}

/** Calls a plugin's hook as Rollup does. */
function runPlugin(plugin: Plugin, files: readonly GeneratedFile[]): () => Promise<number> {
  const hook = plugin.transform
  const handler = (typeof hook === 'function' ? hook : hook?.handler) as ((code: string, id: string) => unknown) | undefined
  if (!handler) throw new Error(`${plugin.name} transforms nothing`)
  const context = { parse: (code: string) => parseAst(code), warn: console.warn, error: console.error }
  return async () => {
    let changed = 0
    for (const { code, id } of files) if (await handler.call(context, code, `/${id}`)) changed += 1
    return changed
  }
}

function eachFile(files: readonly GeneratedFile[], change: (file: GeneratedFile) => unknown): number {
  return files.filter(change).length
}

function namesMethod({ code }: GeneratedFile): boolean {
  return code.includes('uploadFile')
}

const shift = jscodeshift.withParser('babel')

function codemod({ code }: GeneratedFile): string {
  const callee = { type: 'MemberExpression', object: { name: 'uni' }, property: { name: 'uploadFile' } } as const
  const root = shift(code)
  root.find(shift.CallExpression, { callee }).forEach(({ node }) => {
    node.callee = shift.memberExpression(shift.identifier('my'), shift.identifier('uploadFile'))
  })
  return root.toSource()
}
