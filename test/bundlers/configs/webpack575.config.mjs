import webpack from 'webpack575'
import { runCompiler, webpackConfig } from './buildWithWebpack.mjs'

/** @param {import('../job.ts').Job} job */
export async function build(job) {
  await runCompiler(webpack(webpackConfig(job)))
}
