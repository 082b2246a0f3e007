// One job in a process of its own: `node --import tsx memoryJob.ts <job> <input>`. Prints the process's greatest resident size in KB.
import { generateFiles } from './generateFiles.ts'
import { project } from './inputs.ts'
import { peakMemory } from './peakMemory.mjs'

const [job, input] = process.argv.slice(2)
const files = input?.startsWith('one file') ? generateFiles({ files: 1, candidates: 1, lines: 50_000 }) : project()

if (job === 'load core') {
  await import('@crossload/core')
} else if (job === 'core over the files') {
  const { transform } = await import('@crossload/core')
  for (const { code, id } of files) transform(code, id, { target: 'alipay' })
} else if (job === '@babel/parser over the files') {
  const { parse } = await import('@babel/parser')
  for (const { code } of files) parse(code, { sourceType: 'module', plugins: ['typescript'] })
} else if (job === '@babel/core over the files') {
  const { transformSync } = await import('@babel/core')
  const parserOpts = { plugins: ['typescript' as const] }
  for (const { code } of files) transformSync(code, { configFile: false, babelrc: false, sourceMaps: true, compact: false, parserOpts })
} else if (job !== 'nothing') {
  throw new Error(`no such job: ${job}`)
}
console.log(peakMemory())
