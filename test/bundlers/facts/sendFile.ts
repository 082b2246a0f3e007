import { createRequire, isBuiltin } from 'node:module'
import type { Script } from 'node:vm'
import { createHost } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { UNI_GLOBALS } from '../../peers/loadUni.ts'
import { runScripts } from '../../peers/runScripts.ts'

const require = createRequire(import.meta.url)

const PHOTO = 'https://resource/photo.png'

/** What Farm's own module system takes hold of when it starts. */
const FARM_GLOBALS = {
  global: {},
  process: { env: {} },
  __filename: '/bundle.cjs',
  require: (name: string): unknown => {
    if (!isBuiltin(name)) throw new Error(`${name} was not bundled`)
    return require(name)
  },
}

/**
 * Runs a built app beside uni-app's own runtime in the emulated Alipay, and lets it send a file.
 *
 * @returns the token that arrived at the server
 */
export async function tokenSentBy(code: string, uni: Script, server: UploadServer, isFarm: boolean): Promise<string | undefined> {
  server.reset()
  server.respond(() => ({ status: 201 }))
  const host = createHost('alipay', { server, files: { [PHOTO]: new TextEncoder().encode('a photo') } })
  const { send } = runScripts([uni], code, host, { console, ...UNI_GLOBALS, ...(isFarm && FARM_GLOBALS) }) as { send(url: string, path: string): Promise<unknown> }
  await send('https://up.example/photo', PHOTO)
  await host.idle()
  if (server.requests.length !== 1) throw new Error(`${server.requests.length} requests arrived`)
  const token = server.requests[0]?.headers['token']
  return token === undefined ? undefined : String(token)
}
