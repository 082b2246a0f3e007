import { viteConfig } from './buildWithVite.mjs'

/** What `vite.config.js` is to a user. */
export default viteConfig(JSON.parse(process.env['CROSSLOAD_JOB']))
