// Follows apps through changes with one bundler after the other: `node watchJob.mjs <file with a list of [name, FactsJob, steps] as JSON>`.
// Prints for each what every build came to: the code, which files went through crossload again, and for esbuild what was said.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { rspack } from '@rspack/core'
import { context } from 'esbuild'
import { watch as watchRolldown } from 'rolldown'
import { watch as watchRollup } from 'rollup'
import crossloadFarm from 'unplugin-crossload/farm'
import crossloadRolldown from 'unplugin-crossload/rolldown'
import crossloadRollup from 'unplugin-crossload/rollup'
import crossloadVite from 'unplugin-crossload/vite'
import * as vite from 'vite'
import * as vite5 from 'vite5'
import * as vite7 from 'vite7'
import webpack from 'webpack'
import { esbuildOptions, farmCompiler, rolldownInput, rollupInput, rspackConfig, viteConfig, webpackConfig } from './builders.mjs'

/** A queue of builds, for bundlers that begin one whenever a file changes. */
function queue() {
  const [ended, waiting] = [[], []]
  return {
    push(error) {
      const next = waiting.shift()
      if (next) next(error)
      else ended.push(error)
    },
    async next() {
      const error = ended.length > 0 ? ended.shift() : await new Promise((resolve) => waiting.push(resolve))
      if (error) throw error
    },
  }
}

function observe(plugin, seen) {
  const { handler } = plugin.transform
  plugin.transform.handler = function (code, id, ...rest) {
    seen.push(id)
    return handler.call(this, code, id, ...rest)
  }
  return plugin
}

function follow(watcher, builds) {
  watcher.on('event', async (event) => {
    await event.result?.close()
    if (event.code === 'END') builds.push()
    if (event.code === 'ERROR') builds.push(event.error)
  })
  return () => watcher.close()
}

async function watchVite(bundler, job, seen, builds) {
  const config = viteConfig(job, observe(crossloadVite(job.options), seen))
  return follow(await bundler.build({ ...config, build: { ...config.build, watch: {} } }), builds)
}

function watchCompiler(compiler, builds) {
  const watching = compiler.watch({ aggregateTimeout: 5 }, (error, stats) => {
    builds.push(error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : undefined))
  })
  return () => new Promise((resolve) => watching.close(() => compiler.close(resolve)))
}

/** Serves each file by itself: they are written one behind the other. */
async function serve(bundler, job, seen, builds) {
  const server = await bundler.createServer({
    ...viteConfig(job, observe(crossloadVite(job.options), seen)),
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  const files = ['http.js', 'other.js', 'send.js']
  const load = async () => {
    for (const file of files) await server.transformRequest(`/src/${file}`)
    const codes = await Promise.all(files.map(async (file) => (await server.transformRequest(`/src/${file}`)).code))
    writeFileSync(job.outFile, codes.join('\n'))
  }
  await load()
  builds.push()
  // What Vite's client hears once the modules of others are thrown away; nobody else listens here.
  let isChanged = false
  server.watcher.on('change', () => {
    isChanged = true
  })
  server.ws.send = () => {
    if (isChanged) load().then(() => builds.push(), builds.push)
    isChanged = false
  }
  return () => server.close()
}

/** Begins to watch, hands each build to `builds`; gives what ends it, and for bundlers that wait to be asked what asks them. */
const WATCHERS = {
  rollup: async (job, seen, builds) => {
    const crossload = observe(crossloadRollup(job.options), seen)
    return { close: follow(watchRollup({ ...rollupInput(job, crossload), output: { file: job.outFile, format: 'cjs', exports: 'named' } }), builds) }
  },
  rolldown: async (job, seen, builds) => {
    const crossload = observe(crossloadRolldown(job.options), seen)
    return { close: follow(watchRolldown({ ...rolldownInput(job, crossload), output: { file: job.outFile, format: 'cjs', exports: 'named' } }), builds) }
  },
  vite: async (job, seen, builds) => ({ close: await watchVite(vite, job, seen, builds) }),
  vite7: async (job, seen, builds) => ({ close: await watchVite(vite7, job, seen, builds) }),
  vite5: async (job, seen, builds) => ({ close: await watchVite(vite5, job, seen, builds) }),
  webpack: async (job, seen, builds) => ({ close: watchCompiler(webpack({ ...webpackConfig(job, seen), cache: true }), builds) }),
  rspack: async (job, seen, builds) => ({ close: watchCompiler(rspack({ ...rspackConfig(job, seen), cache: true }), builds) }),
  'dev server of vite': async (job, seen, builds) => ({ close: await serve(vite, job, seen, builds) }),
  'dev server of vite7': async (job, seen, builds) => ({ close: await serve(vite7, job, seen, builds) }),
  'dev server of vite5': async (job, seen, builds) => ({ close: await serve(vite5, job, seen, builds) }),
  esbuild: async (job, _, builds, said) => {
    const built = await context(esbuildOptions(job))
    const end = ({ warnings }) => {
      said.push(...warnings.map(({ text }) => text))
      builds.push()
    }
    const again = () => built.rebuild().then(end, builds.push)
    await again()
    return { again, close: () => built.dispose() }
  },
  farm: async (job, seen, builds) => {
    const plugin = crossloadFarm(job.options)
    const { executor } = plugin.transform
    plugin.transform.executor = (param, ...rest) => {
      seen.push(param.resolvedPath)
      return executor(param, ...rest)
    }
    const compiler = await farmCompiler(job, plugin, true)
    const end = () => {
      compiler.writeResourcesToDisk()
      builds.push()
    }
    await compiler.compile()
    end()
    return { again: (file) => compiler.update([file], true).then(end, builds.push), close: () => {} }
  },
}

/**
 * What is changed for one build.
 *
 * @typedef {object} Step
 * @property {string} file relative to the app's root; it is part of the bundle
 * @property {string} text `STEP` in it becomes what the bundle is known by
 * @property {Record<string, string>} [before] other files that are written in front of it
 * @property {string[]} [removes] files that are taken away behind it
 */

/** @type {[string, import('./builders.mjs').FactsJob, Step[]][]} */
const jobs = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const results = []
for (const [name, job, steps] of jobs) {
  process.chdir(job.root)
  const [seen, said, builds, rounds] = [[], [], queue(), []]
  const { again, close } = await WATCHERS[name](job, seen, builds, said)
  /** A watcher that has just begun may miss a change, and one that sees it twice builds twice: what counts is which text is in the bundle. */
  const untilBuilt = async (text, touch) => {
    const again = touch && setInterval(touch, 3000)
    let code = ''
    do {
      await builds.next()
      code = readFileSync(job.outFile, 'utf8')
    } while (!code.includes(text))
    clearInterval(again)
    rounds.push({ code, seen: [...new Set(seen.map((id) => relative(job.root, id)))].sort(), said: [...said] })
    seen.length = 0
    said.length = 0
  }
  await untilBuilt('')
  for (const [index, { file, text, before = {}, removes = [] }] of steps.entries()) {
    const mark = `globalThis.step = ${index + 1}`
    const path = join(job.root, file)
    const touch = () => writeFileSync(path, text.replace('STEP', mark))
    for (const [other, content] of Object.entries(before)) writeFileSync(join(job.root, other), content)
    touch()
    for (const other of removes) rmSync(join(job.root, other))
    if (again) await again(path)
    await untilBuilt(mark, again ? undefined : touch)
  }
  await close()
  results.push(rounds)
}
process.stdout.write(`\nROUNDS ${JSON.stringify(results)}\n`, () => process.exit(0))
