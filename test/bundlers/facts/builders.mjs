// The seven bundlers by their own functions, so that one process builds many small apps.
import { basename, dirname } from 'node:path'
import { createCompiler, Logger, resolveConfig } from '@farmfe/core'
import nodeResolve from '@rollup/plugin-node-resolve'
import { rspack } from '@rspack/core'
import { build as esbuild } from 'esbuild'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'
import autoImportRolldown from 'unplugin-auto-import/rolldown'
import autoImportRollup from 'unplugin-auto-import/rollup'
import autoImportRspack from 'unplugin-auto-import/rspack'
import autoImportVite from 'unplugin-auto-import/vite'
import autoImportWebpack from 'unplugin-auto-import/webpack'
import crossloadEsbuild from 'unplugin-crossload/esbuild'
import crossloadFarm from 'unplugin-crossload/farm'
import crossloadRolldown from 'unplugin-crossload/rolldown'
import crossloadRollup from 'unplugin-crossload/rollup'
import crossloadRspack from 'unplugin-crossload/rspack'
import crossloadVite from 'unplugin-crossload/vite'
import crossloadWebpack from 'unplugin-crossload/webpack'
import * as vite from 'vite'
import webpack from 'webpack'
import { compilerRules, esbuildPlugin, farmPlugin, rollupPlugin } from './otherPlugins.mjs'

/**
 * @typedef {object} FactsJob
 * @property {string} root where the app lies, absolute
 * @property {string} entry absolute
 * @property {string} outFile absolute
 * @property {object} options crossload's
 * @property {boolean} [keepsLinks] does the bundler take a linked package by the path of the link?
 * @property {string} [virtual] see `otherPlugins.mjs`
 * @property {string} [hidden] see `otherPlugins.mjs`
 * @property {'before' | 'behind'} [autoImport] where a plugin stands that imports Taro's names, if there is one
 */

const TARO = { imports: [{ '@tarojs/taro': [['default', 'Taro'], 'uploadFile'] }], dts: false }

/** crossload and the plugin that adds imports, as they stand in a list. */
function together({ autoImport }, crossload, create) {
  if (!autoImport) return [crossload]
  return autoImport === 'before' ? [create(TARO), crossload] : [crossload, create(TARO)]
}

export const rollupInput = (job, crossload = crossloadRollup(job.options)) => ({
  input: job.entry,
  preserveSymlinks: job.keepsLinks ?? false,
  plugins: [...together(job, crossload, autoImportRollup), rollupPlugin(job), nodeResolve()],
  onLog() {},
})

export const rolldownInput = (job, crossload = crossloadRolldown(job.options)) => ({
  input: job.entry,
  cwd: job.root,
  resolve: { symlinks: !job.keepsLinks },
  plugins: [...together(job, crossload, autoImportRolldown), rollupPlugin(job)],
  onLog() {},
})

export const viteConfig = (job, crossload = crossloadVite(job.options)) => ({
  root: job.root,
  configFile: false,
  logLevel: 'silent',
  resolve: { preserveSymlinks: job.keepsLinks ?? false },
  plugins: [rollupPlugin(job), ...together(job, crossload, autoImportVite)],
  build: {
    outDir: dirname(job.outFile),
    emptyOutDir: false,
    minify: false,
    lib: { entry: job.entry, formats: ['cjs'], fileName: () => basename(job.outFile) },
  },
})

function compilerConfig(job, crossloads, seen) {
  const { rule, plugin } = compilerRules(job, seen)
  return {
    context: job.root,
    mode: 'none',
    target: 'node',
    devtool: false,
    entry: job.entry,
    resolve: { symlinks: !job.keepsLinks },
    output: { path: dirname(job.outFile), filename: basename(job.outFile), library: { type: 'commonjs2' } },
    module: { rules: [rule] },
    plugins: [...crossloads, plugin],
  }
}

export const webpackConfig = (job, seen) => compilerConfig(job, together(job, crossloadWebpack(job.options), autoImportWebpack), seen)
export const rspackConfig = (job, seen) => compilerConfig(job, together(job, crossloadRspack(job.options), autoImportRspack), seen)

export const esbuildOptions = (job) => ({
  absWorkingDir: job.root,
  entryPoints: [job.entry],
  outfile: job.outFile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  logLevel: 'silent',
  preserveSymlinks: job.keepsLinks ?? false,
  plugins: [esbuildPlugin(job), crossloadEsbuild(job.options)],
})

export const farmConfig = (job, crossload = crossloadFarm(job.options), isWatched = false) => ({
  root: job.root,
  configPath: job.root,
  compilation: {
    input: { index: job.entry },
    output: { path: dirname(job.outFile), entryFilename: basename(job.outFile), targetEnv: 'node', format: 'cjs', clean: false },
    resolve: { symlinks: !job.keepsLinks },
    presetEnv: false,
    minify: false,
    sourcemap: false,
    persistentCache: false,
    // As in `farm watch`: an update cannot bring back what was shaken off.
    treeShaking: !isWatched,
    partialBundling: { enforceResources: [{ name: basename(job.outFile), test: ['.+'] }] },
  },
  plugins: [farmPlugin(job), crossload],
})

export async function farmCompiler(job, crossload, isWatched = false) {
  const logger = new Logger()
  return createCompiler(await resolveConfig(farmConfig(job, crossload, isWatched), 'production', logger, false), logger)
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : undefined)
      compiler.close(() => (failed ? reject(failed) : resolve()))
    })
  })
}

/** @type {Record<string, (job: FactsJob) => Promise<unknown>>} */
export const BUILDERS = {
  async rollup(job) {
    const bundle = await rollup(rollupInput(job))
    await bundle.write({ file: job.outFile, format: 'cjs', exports: 'named' })
    await bundle.close()
  },
  async rolldown(job) {
    const bundle = await rolldown(rolldownInput(job))
    await bundle.write({ file: job.outFile, format: 'cjs', exports: 'named' })
    await bundle.close()
  },
  vite: (job) => vite.build(viteConfig(job)),
  webpack: (job) => run(webpack(webpackConfig(job))),
  rspack: (job) => run(rspack(rspackConfig(job))),
  esbuild: (job) => esbuild(esbuildOptions(job)),
  // Its own `build` prints an error and goes on.
  async farm(job) {
    const compiler = await farmCompiler(job)
    await compiler.compile()
    compiler.writeResourcesToDisk()
  },
}
