import * as vite from 'vite5'
import { buildWithVite } from './buildWithVite.mjs'

/** @param {import('../job.ts').Job} job */
export async function build(job) {
  await buildWithVite(vite, job)
}
