import webpack from 'webpack'
import { runCompiler, webpackConfig } from './buildWithWebpack.mjs'

/** @param {import('../job.ts').Job} job */
export async function build(job) {
  await runCompiler(webpack(webpackConfig(job)))
}
