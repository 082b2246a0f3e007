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

/** A frame's line and the carets below it. */
const FRAME = /(\d+) \| (.*)\n[ │]+\| ( *)(\^+)\n/g

/** Is what a reader needs there to find `Referer` in the author's warned.ts, where it is looked up without crossload: the place, and the line with it marked? */
function showsReferer(output: string, bundler: BundlerName): { readonly place: boolean; readonly frame: boolean } {
  const lines = readFileSync(join(root, 'src/warned.ts'), 'utf8').split('\n')
  const index = lines.findIndex((text) => text.includes('Referer'))
  const text = lines[index] ?? ''
  const column = text.indexOf('Referer')
  // esbuild counts bytes from 0, and cuts long lines. Everyone else prints our frame.
  if (bundler === 'esbuild') {
    return {
      place: output.includes(`src/warned.ts:${index + 1}:${Buffer.byteLength(text.slice(0, column))}:`),
      frame: / {6}10 │ \.\.\..*header: \{ Referer: '' \} \}\)\n.*[^~]~{11}\n/.test(output),
    }
  }
  return {
    place: output.includes(`--> src/warned.ts:${index + 1}:${column + 1}\n`),
    frame: Array.from(output.matchAll(FRAME)).some(([, number, shown = '', blanks = '', carets = '']) => {
      // In a terminal, what is no ASCII takes two columns here, so that it counts as two letters.
      const marked = shown.replaceAll(/[^ -~]/g, '$&$&').slice(blanks.length, blanks.length + carets.length)
      return number === String(index + 1) && marked === "Referer: ''"
    }),
  }
}

const MESSAGE = 'does not let an app set the header `Referer`'

describe.each(BUNDLERS)('%s', (bundler) => {
  test('shows a warning once, with the place and the line in the file that its author wrote, counts it, and builds, on CI too', async () => {
    const env = { CI: 'true' }
    const { output } = await buildWell({ bundler, root, entry: 'warned.ts', options: { target: 'alipay' }, env })
    expect(output.split(MESSAGE)).toHaveLength(2)
    expect(output).toMatch(bundler === 'esbuild' ? /\[WARNING\] \[forbidden-header\]/ : /warning\[forbidden-header\]|\(!\) .*\[forbidden-header\]/)
    expect(output.split('crossload: 1 warning in 1 file (alipay)')).toHaveLength(2)
    expect(showsReferer(output, bundler)).toEqual({ place: true, frame: true })
  })

  test('shows the same place when no source maps are made', async () => {
    const { output } = await runBuild({ bundler, root, entry: 'warned.ts', sourcemap: false, options: { target: 'alipay' } })
    expect(showsReferer(output, bundler)).toEqual({ place: true, frame: true })
  })

  test('fails a build for an error, and for nothing less', async () => {
    const rules = { 'forbidden-header': 'error' } as const
    const { exitCode, output } = await runBuild({ bundler, root, entry: 'warned.ts', options: { target: 'alipay', rules } })
    expect(exitCode).toBe(1)
    expect(output).toContain(MESSAGE)
    // Farm ends at once.
    expect(output.split('crossload: 1 error in 1 file (alipay)')).toHaveLength(bundler === 'farm' ? 1 : 2)
    expect(showsReferer(output, bundler)).toEqual({ place: true, frame: true })
  })

  test('says nothing of a rule that is off', async () => {
    const rules = { 'forbidden-header': 'off' } as const
    const { exitCode, output } = await runBuild({ bundler, root, entry: 'warned.ts', options: { target: 'alipay', rules } })
    expect(exitCode).toBe(0)
    expect(output).not.toContain(MESSAGE)
    expect(output).not.toContain('crossload: ')
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

describe.each(['vite', 'vite7', 'webpack', 'webpack575', 'rspack'] as const)('%s, with a second environment or a child compiler', (bundler) => {
  test('shows and counts a warning once that both come upon', async () => {
    const options = { target: 'alipay' }
    const { output } = await buildWell({ bundler, root, entry: 'warned.ts', secondEntry: 'warned.ts', options })
    expect(output.split(MESSAGE)).toHaveLength(2)
    expect(output.split('crossload: 1 warning in 1 file (alipay)')).toHaveLength(2)
    expect(output.match(/info\[file-type-inferred\]/g)).toHaveLength(1)
    expect(showsReferer(output, bundler)).toEqual({ place: true, frame: true })
  })

  test.each(['warn', 'error'] as const)('shows what only the second comes upon, as %s', async (severity) => {
    const options = { target: 'alipay', rules: { 'forbidden-header': severity } } as const
    const { exitCode, output } = await runBuild({ bundler, root, entry: 'avatar.js', secondEntry: 'warned.ts', options })
    expect(exitCode).toBe(severity === 'error' ? 1 : 0)
    expect(output).toContain(MESSAGE)
    expect(output).toContain(`crossload: 1 ${severity === 'error' ? 'error' : 'warning'} in 1 file (alipay)`)
    expect(showsReferer(output, bundler)).toEqual({ place: true, frame: true })
  })
})
