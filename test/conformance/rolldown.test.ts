import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { joinPlaces, renderDiagnostic, transform } from '@crossload/core'
import type { Diagnostic, TransformResult } from '@crossload/core'
import type { SourceMapInput } from '@jridgewell/trace-mapping'
import { rolldown } from 'rolldown'
import type { Plugin } from 'rolldown'
import crossload from 'unplugin-crossload/rolldown'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { casesFor, exceptionsFor, withoutErrors } from './engineCases.ts'
import type { EngineCase } from './engineCases.ts'
import { isAuthors, read, syntaxOf, tracedNames } from './normalForm.ts'

/** A project without sources of its own: a case is all that there is to know. */
let empty: string

beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'crossload-empty-'))
  vi.stubEnv('UNI_INPUT_DIR', empty)
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(empty, { recursive: true, force: true })
})

interface Bundled {
  readonly code: string
  readonly map: SourceMapInput
  /** What the plugin said: rule, line, column, and the message as the bundler shows it. */
  readonly said: readonly string[]
}

/** Bundles one text; everything that it imports stays outside. */
async function bundle(file: string, text: string, plugins: readonly Plugin[]): Promise<Bundled> {
  const id = join(empty, file)
  const said: string[] = []
  const bundled = await rolldown({
    input: id,
    cwd: empty,
    platform: 'neutral',
    treeshake: false,
    external: (asked) => asked !== id,
    transform: { jsx: 'preserve' },
    plugins: [{ name: 'case', resolveId: (asked) => (asked === id ? id : undefined), load: (asked) => (asked === id ? text : undefined) }, ...plugins],
    logLevel: 'info',
    onLog: (_, { plugin, code, message, loc, pluginCode }) => {
      const rule = pluginCode ?? code
      if (plugin === 'unplugin-crossload' && loc) said.push(`${String(rule)} ${loc.line}:${loc.column} ${message}`)
    },
  })
  const { output } = await bundled.generate({ format: 'es', sourcemap: true })
  await bundled.close()
  const [{ code, map }] = output
  return { code, map: map as SourceMapInput, said }
}

/** Rolldown with our plugin, beside Rolldown over core's text. */
async function rolldownBesideCore(each: EngineCase) {
  const { input, file } = each
  const { ignoreComments: _, ...options } = each.options
  const core = transform(input, file, each.options)
  const expected = await bundle(file, core?.code ?? input, [])
  const actual = await bundle(file, input, [crossload(options)])
  const plugins = syntaxOf(expected.code, 'output.jsx') ?? []
  const wanted = tracedNames(read(expected.code, plugins), ...mapsOf(expected.map, core))
  const found = tracedNames(read(actual.code, plugins), actual.map)
  const isKnown = (at: number) => isAuthors(wanted, at, input)
  return {
    actual: { code: actual.code, said: actual.said.toSorted(), places: found.filter((_each, at) => isKnown(at)) },
    expected: { code: expected.code, said: joinPlaces(core?.diagnostics ?? []).map((diagnostic) => shown(diagnostic, each)).toSorted(), places: wanted.filter((_each, at) => isKnown(at)) },
  }
}

function mapsOf(map: SourceMapInput, core: TransformResult | undefined): readonly SourceMapInput[] {
  return core?.map ? [map, core.map as SourceMapInput] : [map]
}

/** What people see of a diagnostic: one line for what is no warning, all of it for what is one. */
function shown(diagnostic: Diagnostic, { input, file }: EngineCase): string {
  const { rule, severity, message, range } = diagnostic
  const text = severity === 'info' ? `[${rule}] ${message}` : renderDiagnostic(diagnostic, input, join(empty, file).replaceAll('\\', '/'))
  return `${rule} ${range.start.line}:${range.start.column} ${text}`
}

test.each(casesFor('rolldown'))('$name on $target: Rolldown gets what core makes of the text, and leads back to the author', async (each) => {
  const { actual, expected } = await rolldownBesideCore(withoutErrors(each))
  expect(actual).toEqual(expected)
})

test.each(exceptionsFor('rolldown'))('$name on $target: Rolldown itself refuses it', async (each) => {
  await expect(rolldownBesideCore(each)).rejects.toThrow(each.shows)
})
