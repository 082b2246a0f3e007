// One build in a process of its own: `node buildOnce.mjs '{ bundler, root, entry, outDir, plugin }'`, with `plugin` off,
// empty or on. Prints what it took as JSON:
// wall and CPU ms of the build, ms of loading the plugin, and the greatest resident size in KB.
import { peakMemory } from './peakMemory.mjs'

const { bundler, root, entry, outDir, plugin } = JSON.parse(process.argv[2])

const BUILDS = {
  async vite(plugins) {
    const { build } = await import('vite')
    const settings = { outDir, minify: false, sourcemap: true, lib: { entry, formats: ['es'], fileName: 'out' } }
    return () => build({ root, configFile: false, logLevel: 'silent', plugins, build: settings })
  },
  async rolldown(plugins) {
    const { rolldown } = await import('rolldown')
    return async () => {
      const bundle = await rolldown({ input: entry, plugins })
      await bundle.write({ dir: outDir, sourcemap: true })
      await bundle.close()
    }
  },
  async rollup(plugins) {
    const { rollup } = await import('rollup')
    return async () => {
      const bundle = await rollup({ input: entry, plugins: [...plugins, runtimeResolver()] })
      await bundle.write({ dir: outDir, sourcemap: true })
      await bundle.close()
    }
  },
  async esbuild(plugins) {
    const { build } = await import('esbuild')
    return () => build({ absWorkingDir: root, entryPoints: [entry], outdir: outDir, bundle: true, format: 'esm', sourcemap: true, plugins })
  },
  async webpack(plugins) {
    const { default: webpack } = await import('webpack')
    return () => runCompiler(webpack(compilerConfig(plugins)))
  },
  async rspack(plugins) {
    const { rspack } = await import('@rspack/core')
    return () => runCompiler(rspack(compilerConfig(plugins)))
  },
}

/** Rollup alone finds no packages; the plugin imports the runtime for it by absolute path or not at all. */
function runtimeResolver() {
  return { name: 'runtime', resolveId: (id) => (id.startsWith('@crossload/runtime') ? { id, external: true } : null) }
}

function compilerConfig(plugins) {
  return { context: root, mode: 'none', target: 'node', devtool: 'source-map', cache: false, entry, output: { path: outDir }, plugins }
}

function runCompiler(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) return reject(error)
      if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')))
      compiler.close((closing) => (closing ? reject(closing) : resolve()))
    })
  })
}

/** `empty` asks for the same files as crossload, and does nothing with them: what it takes is the bundler's and unplugin's. */
const PLUGINS = {
  off: async () => [],
  empty: async () => {
    const { createUnplugin } = await import('unplugin')
    const filter = { id: { include: [/\.[cm]?[jt]sx?$/], exclude: [/node_modules/] }, code: ['uploadFile', 'downloadFile', 'addInterceptor'] }
    return [createUnplugin(() => ({ name: 'empty', enforce: 'post', transform: { filter, handler: () => null } }))[bundler]()]
  },
  on: async () => [(await import(`unplugin-crossload/${bundler}`)).default({ target: 'alipay' })],
}

const loading = performance.now()
const plugins = await PLUGINS[plugin]()
const load = performance.now() - loading

const build = await BUILDS[bundler](plugins)
const cpuBefore = process.cpuUsage()
const start = performance.now()
await build()
const wall = performance.now() - start
const { user, system } = process.cpuUsage(cpuBefore)
console.log(JSON.stringify({ wall, cpu: (user + system) / 1000, load, peak: peakMemory() }))
// Vite and esbuild leave services behind.
process.exit()
