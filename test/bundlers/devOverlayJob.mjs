// Asks Vite's dev server for a file with an error as a browser does, and mends it: `node devOverlayJob.mjs '<a Job as JSON>'`.
// Prints as JSON what the browser gets.
import { readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { relative } from 'node:path'
import { viteConfig } from './configs/buildWithVite.mjs'

/** @type {import('./job.ts').Job} */
const job = JSON.parse(process.argv[2])
const { createServer } = await import(job.bundler)
const server = await createServer({
  ...viteConfig(job),
  logLevel: 'silent',
  server: { host: '127.0.0.1', port: 0 },
  optimizeDeps: { noDiscovery: true },
})
await server.listen()
const host = `127.0.0.1:${server.httpServer.address().port}`
const get = (path) => fetch(`http://${host}${path}`, { headers: { 'sec-fetch-dest': 'script' } })

// The overlay is what Vite's own client makes of these messages.
const client = await (await get('/@vite/client')).text()
const token = /wsToken = "(.*?)"/.exec(client)?.[1]
const socket = new WebSocket(`ws://${host}/${token ? `?token=${token}` : ''}`, 'vite-hmr')
const errors = []
socket.addEventListener('message', ({ data }) => {
  const message = JSON.parse(data)
  if (message.type === 'error') errors.push(message.err)
})
await once(socket, 'open')

const path = `/${relative(job.root, job.entry)}`
const statuses = [(await get(path)).status, (await get(`${path}?t=1`)).status, (await get(path)).status]
const told = (await (await get(path)).text()).includes('Referer')
while (errors.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))

writeFileSync(job.entry, readFileSync(job.entry, 'utf8').replace('Referer', 'album'))
let mended = await get(path)
while (mended.status !== 200) {
  await new Promise((resolve) => setTimeout(resolve, 50))
  mended = await get(path)
}

socket.close()
await server.close()
process.stdout.write(`\nGOT ${JSON.stringify({ statuses, told, error: errors[0], mended: await mended.text() })}\n`, () => process.exit(0))
