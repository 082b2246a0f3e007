// Builds, changes one file, and waits for the rebuild: `node watchJob.mjs '<a Job as JSON>' <file> <its new text>`.
// Prints as JSON what each of the two builds handed to crossload.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import rollupConfig from './configs/rollup.config.mjs'
import { viteConfig } from './configs/buildWithVite.mjs'
import { webpackConfig } from './configs/buildWithWebpack.mjs'

/** @type {[import('./job.ts').Job, string, string]} */
const [job, file, text] = [JSON.parse(process.argv[2]), process.argv[3], process.argv[4]]
const rounds = [[]]

function built() {
  if (rounds.length === 1) {
    rounds.push([])
    writeFileSync(file, text)
    return
  }
  const files = rounds.map((ids) => ids.map((id) => relative(job.root, id)).sort())
  process.stdout.write(`\nROUNDS ${JSON.stringify(files)}\n`, () => process.exit(0))
}

function failed(error) {
  console.error(error)
  process.exit(1)
}

/** Notes which files get as far as crossload's own function. */
function observe(plugin) {
  const { handler } = plugin.transform
  plugin.transform.handler = function (code, id) {
    rounds.at(-1).push(id)
    return handler.call(this, code, id)
  }
  return plugin
}

function follow(watcher) {
  watcher.on('event', (event) => {
    event.result?.close()
    if (event.code === 'END') built()
    if (event.code === 'ERROR') failed(event.error)
  })
}

function withObservedPlugin(config) {
  return { ...config, plugins: config.plugins.map((plugin) => (plugin?.name === 'unplugin-crossload' ? observe(plugin) : plugin)) }
}

async function watchVite(vite) {
  const config = withObservedPlugin(viteConfig(job))
  follow(await vite.build({ ...config, build: { ...config.build, watch: {} } }))
}

const WATCHERS = {
  rollup: async () => follow((await import('rollup')).watch(withObservedPlugin(rollupConfig({ configJob: JSON.stringify(job) })))),
  vite: async () => watchVite(await import('vite')),
  vite7: async () => watchVite(await import('vite7')),
  vite5: async () => watchVite(await import('vite5')),
  // webpack says itself which modules went through their loaders again.
  webpack: async () => {
    const { default: webpack } = await import('webpack')
    webpack({ ...webpackConfig(job), cache: true }).watch({}, (error, stats) => {
      if (error || stats.hasErrors()) return failed(error ?? stats.toString())
      for (const module of stats.compilation.modules) {
        if (stats.compilation.builtModules.has(module) && module.loaders?.length > 0) rounds.at(-1).push(module.resource)
      }
      built()
    })
  },
}

await WATCHERS[job.bundler]()
