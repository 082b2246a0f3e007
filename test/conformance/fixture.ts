import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { TransformOptions } from '@crossload/core'
import type { Exception } from './exception.ts'

/** One folder: what goes in, and for which hosts. */
export interface Fixture {
  readonly name: string
  /** `input.ts`, `input.jsx`, …: the file name that is given to `transform`. */
  readonly file: string
  readonly input: string
  readonly targets: readonly string[]
  readonly options: Omit<TransformOptions, 'target'>
  /** Engines that cannot give what core gives. */
  readonly exceptions: Partial<Readonly<Record<Engine, Exception>>>
}

/** What runs core's plans. */
export type Engine = 'babel' | 'swc' | 'rolldown'

/** What one host gets to hear: calls and diagnostics, one line each. */
export interface Report {
  readonly calls: readonly string[]
  readonly diagnostics: readonly string[]
}

const ROOT = import.meta.dirname

/** Every case, by the name of its folder. */
export function fixtureNames(): readonly string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

export function readFixture(name: string): Fixture {
  const inputs = readdirSync(join(ROOT, name)).filter((file) => file.startsWith('input.'))
  const [file] = inputs
  if (file === undefined || inputs.length > 1) throw new Error(`${name} needs exactly one input file, it has ${inputs.length}`)
  const given = readJson(name, 'options.json') as Partial<Pick<Fixture, 'targets' | 'options' | 'exceptions'>> | undefined
  return {
    name,
    file,
    input: readFileSync(join(ROOT, name, file), 'utf8'),
    targets: given?.targets ?? ['alipay', 'weixin'],
    options: given?.options ?? {},
    exceptions: given?.exceptions ?? {},
  }
}

function outputFile({ file }: Fixture, target: string): string {
  return `output.${target}${extname(file)}`
}

/** The text that a host gets; the input itself where there is no output file. */
export function readOutput(fixture: Fixture, target: string): string {
  const path = join(ROOT, fixture.name, outputFile(fixture, target))
  return existsSync(path) ? readFileSync(path, 'utf8') : fixture.input
}

/** Every output file that the folder holds. */
export function outputFiles({ name }: Fixture): readonly string[] {
  return readdirSync(join(ROOT, name)).filter((file) => file.startsWith('output.'))
}

/** The output files that the folder should hold, given what each host gets. */
export function expectedOutputFiles(fixture: Fixture, outputs: ReadonlyMap<string, string>): readonly string[] {
  return fixture.targets.filter((target) => outputs.get(target) !== fixture.input).map((target) => outputFile(fixture, target))
}

export function readReports(name: string): Readonly<Record<string, Report>> {
  return (readJson(name, 'diagnostics.json') ?? {}) as Record<string, Report>
}

/** Writes what the code does now. Somebody has to read it. */
export function writeFixture(fixture: Fixture, outputs: ReadonlyMap<string, string>, reports: Readonly<Record<string, Report>>): void {
  for (const stale of outputFiles(fixture)) rmSync(join(ROOT, fixture.name, stale))
  for (const [target, output] of outputs) {
    if (output !== fixture.input) writeFileSync(join(ROOT, fixture.name, outputFile(fixture, target)), output)
  }
  writeFileSync(join(ROOT, fixture.name, 'diagnostics.json'), `${JSON.stringify(reports, null, 2)}\n`)
}

function readJson(name: string, file: string): unknown {
  const path = join(ROOT, name, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
