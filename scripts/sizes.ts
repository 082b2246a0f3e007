// Prints what the runtime's helpers weigh in an app, and fails when one weighs more than it may.
import { EVERYTHING, measureHelpers, runtimeEntries, tabulate } from './helperSizes.ts'
import type { HelperSize } from './helperSizes.ts'

/** Bytes, minified + gzip, of all that an entry exports. */
const WHOLE_ENTRY = 1536

/** Of one helper. */
const HELPER = 400

/** What splits `files` holds nearly everything, and has no budget but that of everything. */
const DROP_IN = /^(?:(?:up|down)loadFile|through|split)$/

const sizes = await measureHelpers(runtimeEntries())
console.log('bytes, gzip/minified')
for (const [helper = '', ...cells] of tabulate(sizes)) console.log(helper.padEnd(21) + cells.map((text) => text.padStart(10)).join(''))

const over = sizes.filter((size) => size.gzip > budgetOf(size))
for (const size of over) console.error(`${size.entry} ${size.helper}: ${size.gzip} bytes of ${budgetOf(size)}`)
process.exitCode = over.length > 0 ? 1 : 0

function budgetOf({ helper }: HelperSize): number {
  return helper === EVERYTHING || DROP_IN.test(helper) ? WHOLE_ENTRY : HELPER
}
