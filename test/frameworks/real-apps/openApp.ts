import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHost } from '@crossload/testing'
import type { HostName, UploadServer } from '@crossload/testing'
import { openMiniProgram } from '../shared/openMiniProgram.ts'

/** What came of one button of a built app. */
export interface Pressed {
  /** Address and token of each request that arrived. */
  readonly arrived: readonly (readonly [url: string | undefined, token: string | undefined])[]
  /** What the page shows. */
  readonly shown: readonly unknown[]
  /** What the host would have said of errors. */
  readonly thrown: readonly unknown[]
}

const PHOTO = new Uint8Array(2000).fill(7)

/**
 * Opens a built app in an emulated host and presses one button of its only page.
 *
 * @param folder the build's output
 * @param press how the framework is told of a tap
 */
export async function press(folder: string, name: HostName, server: UploadServer, button: string, by: 'class' | 'method' = 'class'): Promise<Pressed> {
  server.reset()
  server.respond(() => ({ status: 200, body: '{"code":"the answer"}' }))
  const path = name === 'alipay' ? 'https://resource/photo.image' : 'wxfile://tmp_photo.png'
  const host = createHost(name, { server, files: { [path]: PHOTO } })
  const program = openMiniProgram(folder, 'pages/index/index', host)
  const settle = async () => {
    await host.idle()
    // Frameworks put changes into the page a turn later.
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await settle()
  if (by === 'class') program.press(button)
  else program.page.call(button, { type: 'tap' })
  for (let turn = 0; turn < 3; turn += 1) await settle()
  return {
    arrived: server.requests.map(({ url, headers }) => [url, headers['token'] === undefined ? undefined : String(headers['token'])]),
    shown: Object.values(program.page.data()),
    thrown: host.thrown,
  }
}

/** All scripts of a build, as one text. */
export function scriptsIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}
