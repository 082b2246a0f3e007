import { transformSync } from '@babel/core'
import { transform } from '@crossload/core'
import type { TransformOptions } from '@crossload/core'
import crossload from 'babel-plugin-crossload'
import * as fc from 'fast-check'
import { fixtureNames, readFixture, readOutput } from '../conformance/fixture.ts'
import { checkAppliers } from '../fuzz/checkAppliers.ts'
import type { Engines } from '../fuzz/checkAppliers.ts'
import { programs } from '../fuzz/forms.ts'
import { firstDifference } from '../fuzz/sameTree.ts'
import { readStrictly, syntaxOf, triviaFor } from '../fuzz/trivia.ts'

/** One fixture for one host. */
interface Case {
  readonly name: string
  readonly file: string
  readonly input: string
  readonly output: string
  readonly options: TransformOptions
}

/** Those that are short and have a simple syntax, which Babel reads as core does. */
const CASES: readonly Case[] = fixtureNames()
  .map(readFixture)
  .flatMap((fixture) => {
    const { name, file, input, targets, options } = fixture
    const rules = { ...options.rules, ...Object.fromEntries(Object.keys(options.rules ?? {}).map((rule) => [rule, 'warn'])) }
    return targets.map((target) => ({ name: `${name} on ${target}`, file, input, output: readOutput(fixture, target), options: { ...options, rules, target } }))
  })

const HOSTS = ['alipay', 'weixin', 'toutiao', 'dingtalk', 'h5']
const SEED = 20_261_128

const EXAMPLES = fc.sample(
  fc
    .tuple(programs, fc.constantFrom(...HOSTS), fc.constantFrom('source', 'native'), fc.constantFrom(2, 3), fc.boolean())
    .chain(([program, target, results, vue, usePromise]) => {
      const options = { target, results, project: { vue, mpx: { usePromise } }, fileType: { fallback: 'video' } } as TransformOptions
      return fc.tuple(fc.constant(program), triviaFor(program.file), fc.constant(options))
    }),
  { seed: SEED, numRuns: 600 },
)

/** As they are, without a fault: what they do not pass says nothing about a fault. */
const SOUND: Engines = { transform, crossload }

/**
 * The first test that notices what is wrong with these engines; nothing where none does.
 *
 * @param isInPlugin is the fault in the Babel plugin, and core as it was?
 */
export function killedBy(engines: Engines, isInPlugin: boolean): string | undefined {
  const notices = (check: (engines: Engines) => boolean) => !attempt(() => check(engines)) && attempt(() => check(SOUND))
  // A fault in the plugin does nothing to core.
  for (const each of isInPlugin ? [] : CASES) if (notices((of) => isTextRight(each, of))) return `conformance: ${each.name}`
  for (const each of CASES) if (notices((of) => areNodesRight(each, of))) return `babel7: ${each.name}`
  for (const [index, [program, trivia, options]] of EXAMPLES.entries()) {
    if (notices((of) => checkAppliers(program, trivia, options, of).problems.length === 0)) return `fuzz: program ${index + 1}`
  }
  return undefined
}

function attempt(check: () => boolean): boolean {
  try {
    return check()
  } catch {
    return false
  }
}

function isTextRight({ file, input, output, options }: Case, { transform }: Engines): boolean {
  return (transform(input, file, { ...options, sourcemap: false })?.code ?? input) === output
}

function areNodesRight({ file, input, output, options }: Case, { crossload }: Engines): boolean {
  let expected: ReturnType<typeof readStrictly>
  try {
    readStrictly(input, file)
    expected = readStrictly(output, file)
  } catch {
    return true
  }
  const made = transformSync(input, {
    filename: file,
    babelrc: false,
    configFile: false,
    ast: true,
    sourceType: file.endsWith('.cjs') ? 'script' : 'unambiguous',
    parserOpts: { plugins: syntaxOf(file) },
    plugins: [[crossload, options]],
  })
  if (!made?.ast || firstDifference(made.ast.program, expected.program) !== undefined) return false
  const comments = (code: string) => (readStrictly(code, file).comments ?? []).map(({ value }) => value.replaceAll(/\s+/g, ' ').trim())
  return JSON.stringify(comments(made.code ?? '')) === JSON.stringify(comments(output))
}
