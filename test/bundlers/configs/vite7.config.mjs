import { build as viteBuild } from 'vite7'
import { viteConfig } from './buildWithVite.mjs'

/** @param {import('../job.ts').Job} job */
export async function build(job) {
  await viteBuild(viteConfig(job))
}
