// What a build pays once, in a process of its own: `node coldJob.mjs <what> <folder of the app>`. Prints ms.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [what, root] = process.argv.slice(2)
const candidates = JSON.parse(readFileSync(join(root, 'candidates.json'), 'utf8')).map((id) => ({ id, code: readFileSync(join(root, id), 'utf8') }))

const JOBS = {
  'load the plugin': async () => () => import('unplugin-crossload/rolldown'),
  'look through the sources': async () => {
    const { default: crossload } = await import('unplugin-crossload/rolldown')
    const plugin = crossload({ target: 'alipay' })
    process.chdir(root)
    return () => plugin.options.call({})
  },
  'parse the files with a call': async () => {
    const { parse } = await import('@babel/parser')
    return () => candidates.forEach(({ code }) => parse(code, { sourceType: 'module' }))
  },
  'transform the files with a call': async () => {
    const { resolveTransformOptions, transform } = await import('@crossload/core')
    const options = resolveTransformOptions({ target: 'alipay' })
    return () => candidates.forEach(({ id, code }) => transform(code, id, options))
  },
}

const run = await JOBS[what]()
const start = performance.now()
await run()
console.log(performance.now() - start)
