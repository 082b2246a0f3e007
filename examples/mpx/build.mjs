/**
 * Builds the app for the modes that are named: `node build.mjs ali`, `node build.mjs wx tt`, or all of them: `node build.mjs`.
 * What is built lies in `dist/<mode>`.
 */
import webpack from 'webpack'
import { configFor, MODES } from './webpack.config.mjs'

const asked = process.argv.slice(2)
const unknown = asked.filter((mode) => !MODES.includes(mode))
if (unknown.length > 0) throw new Error(`unknown mode ${unknown.join(', ')}: choose from ${MODES.join(' ')}`)

for (const mode of asked.length > 0 ? asked : MODES) {
  const compiler = webpack(configFor(mode))
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result))))
  })
  console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }))
  console.log(`Built ${mode} with ${stats.compilation.warnings.length} warnings and ${stats.compilation.errors.length} errors.`)
  if (stats.hasErrors()) process.exitCode = 1
}
