import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ResolvedOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { afterAll, expect, test } from 'vitest'
import { createApps } from '../../cli/src/check/apps.ts'
import { readSettings as readCliSettings } from '../../cli/src/settings.ts'
import { textsOf } from '../../cli/src/texts.ts'
import { readSettings } from '../../eslint-plugin/src/settings.ts'
import { resolveCompilerOptions } from '../src/compiler.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-reading-')))
afterAll(() => rmSync(folder, { recursive: true }))

const CALL = "export const send = () => uni.uploadFile({ url: 'https://a.example/f', filePath: 'a.png', name: 'f' })\n"
const INTERCEPTOR = "uni.addInterceptor('uploadFile', { invoke(options) { options.header = { token: 't' } } })"

const HOSTS = ['weixin', 'alipay'] as const

/** How many interceptors count for a file, by host in the order above. */
type Expected = Readonly<Record<string, readonly number[]>>

const APPS: Readonly<Record<string, { readonly files: Readonly<Record<string, string>>; readonly counts: Expected }>> = {
  'an interceptor for one host': {
    files: {
      'manifest.json': '{ "vueVersion": "3" }',
      'pages.json': '{ "pages": [{ "path": "pages/a" }] }',
      'App.vue': '<script>\nexport default {}\n</script>\n',
      'main.js': `// #ifdef MP-ALIPAY\nimport './guard.js'\n// #endif\n// #ifdef VUE2\n${INTERCEPTOR}\n// #endif\nimport App from './App.vue'\n`,
      'guard.js': `${INTERCEPTOR}\n`,
      'pages/a.vue': `<template><view/></template>\n<script>\n${CALL}</script>\n`,
    },
    counts: { 'main.js': [0, 1], 'pages/a.vue': [0, 1] },
  },
  'a condition that nobody knows': {
    files: {
      'manifest.json': '{}',
      'pages.json': '{ "pages": [{ "path": "pages/a" }] }',
      'main.js': `// #ifdef VUE2\n${INTERCEPTOR}\n// #endif\n// #ifdef MP-WEIXIN\n${INTERCEPTOR}\n// #endif\n`,
      'pages/a.vue': `<script>\n${CALL}</script>\n`,
    },
    counts: { 'pages/a.vue': [2, 1] },
  },
}

/** What of the options an app has a say in. */
function said({ interceptors, deniesInterceptors, patched, mpxCustom, vue, usePromise }: ResolvedOptions): object {
  return { interceptors, deniesInterceptors, patched, mpxCustom, vue, usePromise }
}

test.each(Object.entries(APPS))('%s: command line, ESLint and compilers hear the same', async (name, { files, counts }) => {
  const root = join(folder, name.replaceAll(/\W+/g, '-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const cli = await readCliSettings({ target: HOSTS.join(','), config: false, directory: root, locale: 'en' }, textsOf('en'))
  const apps = createApps(root, cli)
  for (const [file, expected] of Object.entries(counts)) {
    const path = join(root, file)
    const checked = (host: Host) => said(apps.optionsFor(host, file))
    const linted = readSettings({ target: HOSTS }, path).options
    const counted = HOSTS.map((host) => apps.optionsFor(host, file).interceptors?.length ?? 0)
    expect({ file, counted }).toEqual({ file, counted: expected })
    for (const [index, host] of HOSTS.entries()) {
      const compiled = resolveCompilerOptions({ target: host }, {}).optionsFor(path)
      const lintedFor = linted[index]
      if (!compiled || !lintedFor) throw new Error(`nobody reads ${file}`)
      expect(said(lintedFor)).toEqual(checked(host))
      expect(said(compiled)).toEqual(checked(host))
    }
  }
})
