// Builds one app after the other: `node buildJob.mjs <file with a list of [bundler, FactsJob] as JSON>`. Prints what went wrong, if anything, for each.
import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { BUILDERS } from './builders.mjs'

/** @type {[string, import('./builders.mjs').FactsJob][]} */
const jobs = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const failures = []
for (const [bundler, job] of jobs) {
  // Rollup and Farm go by it.
  process.chdir(job.root)
  const started = performance.now()
  try {
    await BUILDERS[bundler](job)
    failures.push(null)
  } catch (error) {
    failures.push(stripVTControlCharacters(String(error?.message ?? error)))
  }
  if (process.env.TIMES) console.error(bundler, Math.round(performance.now() - started))
}
process.stdout.write(`\nFAILURES ${JSON.stringify(failures)}\n`, () => process.exit(0))
