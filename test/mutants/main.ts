/**
 * Puts one fault at a time into the appliers and the scope rules, and looks which test notices. `pnpm mutants`, before a release; what it finds
 * is written to `mutants.md`. Exits with 1 where a fault goes unnoticed.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enginesWith } from './engines.ts'
import { killedBy } from './killedBy.ts'
import { MUTANTS } from './list.ts'

const only = process.argv.slice(2).map(Number)
const rows: string[] = []
let survivors = 0
for (const [index, mutant] of MUTANTS.entries()) {
  if (only.length > 0 && !only.includes(index + 1)) continue
  const killer = killedBy(await enginesWith(mutant), mutant.file.startsWith('packages/babel-plugin/'))
  if (killer === undefined) survivors++
  const row = `| ${index + 1} | \`${mutant.file.replace(/^packages\//, '')}\` | ${mutant.what} | ${killer ?? '**nothing**'} |`
  console.log(row)
  rows.push(row)
}
console.log(`${rows.length} mutants, ${survivors} unnoticed`)
if (only.length === 0) {
  const head = [
    '# Faults that tests notice',
    '',
    'Written by `pnpm mutants`: each fault is put into the code by itself, and the first test that notices is named. The tests are the fixtures in',
    '`test/conformance`, by core (`conformance.test.ts`) and by Babel (`babel7.test.ts`), and generated programs (`test/fuzz/appliers.test.ts`).',
    '',
    'The faults are written by hand. The mutators of `@stryker-mutator/core` 9.6.1 are a fixed list that changes operators, literals and blocks;',
    'dropping one edit, shifting one offset or skipping one role is none of them.',
    '',
    '| | file | fault | noticed by |',
    '|---|---|---|---|',
  ]
  writeFileSync(join(import.meta.dirname, 'mutants.md'), `${[...head, ...rows, '', `${rows.length} faults, ${survivors} of them unnoticed.`].join('\n')}\n`)
}
process.exitCode = survivors === 0 ? 0 : 1
