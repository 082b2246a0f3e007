import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import type { BundlerName } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell, runBuild } from './runBuild.ts'

let root: string

beforeAll(() => {
  root = copyApp()
})

afterAll(() => removeApp(root))

const escape = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** What has to be in the output for a reader to find `Referer` in the author's warned.ts, where it is looked up without crossload. */
function placeOfReferer(bundler: BundlerName): readonly RegExp[] {
  const lines = readFileSync(join(root, 'src/warned.ts'), 'utf8').split('\n')
  const index = lines.findIndex((text) => text.includes('Referer'))
  const text = lines[index] ?? ''
  const column = text.indexOf('Referer')
  // esbuild counts bytes from 0, and cuts long lines. Everyone else prints our frame.
  if (bundler === 'esbuild') {
    const bytes = Buffer.byteLength(text.slice(0, column))
    return [new RegExp(`src/warned\\.ts:${index + 1}:${bytes}:`), / {6}10 │ \.\.\..*header: \{ Referer: '' \} \}\)\n.*[^~]~{11}\n/]
  }
  return [new RegExp(`--> src/warned\\.ts:${index + 1}:${column + 1}\n`), new RegExp(`${index + 1} \\| ${escape(text)}\n`), /\| +\^{11}\n/]
}

const MESSAGE = 'does not let an app set the header `Referer`'

describe.each(BUNDLERS)('%s', (bundler) => {
  test('shows a warning once, with the place and the line in the file that its author wrote', async () => {
    const { output } = await buildWell({ bundler, root, entry: 'warned.ts', options: { target: 'alipay' } })
    expect(output.split(MESSAGE)).toHaveLength(2)
    expect(output).toContain('forbidden-header')
    for (const shown of placeOfReferer(bundler)) expect(output).toMatch(shown)
  })

  test('shows the same place when no source maps are made', async () => {
    const { output } = await runBuild({ bundler, root, entry: 'warned.ts', sourcemap: false, options: { target: 'alipay' } })
    for (const shown of placeOfReferer(bundler)) expect(output).toMatch(shown)
  })

  test('fails a build for an error, and for nothing less', async () => {
    const rules = { 'forbidden-header': 'error' } as const
    const { exitCode, output } = await runBuild({ bundler, root, entry: 'warned.ts', options: { target: 'alipay', rules } })
    expect(exitCode).toBe(1)
    expect(output).toContain(MESSAGE)
    for (const shown of placeOfReferer(bundler)) expect(output).toMatch(shown)
  })

  test('says nothing of a rule that is off', async () => {
    const rules = { 'forbidden-header': 'off' } as const
    const { exitCode, output } = await runBuild({ bundler, root, entry: 'warned.ts', options: { target: 'alipay', rules } })
    expect(exitCode).toBe(0)
    expect(output).not.toContain(MESSAGE)
  })

  test('leaves a file with a syntax error to the bundler, which says what is wrong with it', async () => {
    const { exitCode, output } = await runBuild({ bundler, root, entry: 'broken.js', options: { target: 'alipay' } })
    expect(exitCode).toBe(1)
    expect(output).not.toContain('CrossloadOptionError')
    // Rollup's CommonJS plugin comes first, and the build ends there.
    expect(output.match(/parse-error\]/g) ?? []).toHaveLength(bundler === 'rollup' ? 0 : 1)
    expect(output).toMatch(/broken\.js|Expected/)
  })
})
