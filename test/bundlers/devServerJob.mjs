// Asks Vite's dev server for one file, before and after a change: `node devServerJob.mjs '<a Job as JSON>'`. Prints as JSON what it served.
import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { relative } from 'node:path'
import { viteConfig } from './configs/buildWithVite.mjs'

/** @type {import('./job.ts').Job} */
const job = JSON.parse(process.argv[2])
const { createServer } = await import(job.bundler)
const warnings = []
const noted = (message) => warnings.push(message)
const quiet = { info() {}, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false }
const customLogger = { ...quiet, warn: noted, warnOnce: noted, error: console.error }
// Served from the folder that has the runtime too: pnpm and workspaces keep it outside of the app.
const runtime = createRequire(createRequire(import.meta.url).resolve('unplugin-crossload/vite')).resolve('@crossload/runtime/alipay')
const server = await createServer({
  ...viteConfig(job),
  customLogger,
  server: { middlewareMode: true, ws: false, fs: { allow: [job.root, runtime.replace(/[\\/]dist[\\/].*$/, '')] } },
  optimizeDeps: { noDiscovery: true },
})

const url = `/${relative(job.root, job.entry)}`
const { code } = await server.transformRequest(url)
// The same file for the server side: what was said once is not said again.
await server.transformRequest(url, { ssr: true })
const imported = /from "([^"]*alipay[^"]*)"/.exec(code)?.[1]
const served = imported && (await server.transformRequest(imported))
const first = warnings.length

// A watcher that has just begun may miss a change: go on until one was noticed and the file went through the plugins again.
while (warnings.length === first) {
  appendFileSync(job.entry, '\n')
  await new Promise((resolve) => setTimeout(resolve, 100))
  await server.transformRequest(url)
}

await server.close()
process.stdout.write(`\nSERVED ${JSON.stringify({ code, runtime: served?.code ?? null, first, warnings })}\n`, () => process.exit(0))
