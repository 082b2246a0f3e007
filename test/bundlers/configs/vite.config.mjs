import * as vite from 'vite'
import { buildWithVite } from './buildWithVite.mjs'

/** @param {import('../job.ts').Job} job */
export async function build(job) {
  await buildWithVite(vite, job, job.takesTexts && { moduleTypes: { '.text.js': 'text' } })
}
