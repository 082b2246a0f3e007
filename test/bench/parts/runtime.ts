import vm from 'node:vm'
import { gzipSync } from 'node:zlib'
import { transform } from '@crossload/core'
import { measureHelpers, tabulate } from '../../../scripts/helperSizes.ts'
import { bundleText } from '../../peers/bundleScript.ts'
import { bundleMpx, MPX_GLOBALS } from '../../peers/loadMpx.ts'
import { bundleUni, UNI_GLOBALS } from '../../peers/loadUni.ts'
import { measureInTurn } from '../measure.ts'
import { timeTable } from '../report.ts'
import type { Part, Table } from '../report.ts'

/** The hosts that both frameworks have a runtime for, and their globals. */
const HOSTS = { weixin: 'wx', alipay: 'my', toutiao: 'tt', baidu: 'swan' } as const

type HostName = keyof typeof HOSTS

const CALLS = 5000

/** One upload, asked of an object. */
const appOf = (api: string): string => `globalThis.send = (path, done) => ${api}.uploadFile({
  url: 'https://server.example/upload', filePath: path, name: 'file', fileType: 'image', header: { token: 't' }, formData: { note: '图片' },
  success: (result) => done(result), fail: (error) => done(error),
})`

/** (k): what one call takes on a host that answers at once, and what an app with that one call carries. */
export async function measureRuntime(): Promise<Part> {
  const tables: Table[] = []
  const sizes: string[][] = []
  for (const host of Object.keys(HOSTS) as HostName[]) {
    const own = appOf(HOSTS[host])
    const transformed = transform(appOf('uni'), 'app.js', { target: host })?.code
    if (transformed === undefined) throw new Error(`nothing was rewritten for ${host}`)
    const texts: Readonly<Record<string, string>> = {
      'the host itself': await bundleText(own),
      crossload: await bundleText(transformed),
      "uni-app's runtime": `${await bundleUni(host)}\n${appOf('uni')}`,
      '@mpxjs/api-proxy': `${await bundleMpx(host, false)}\n${appOf('mpx')}`,
    }
    const cases = Object.entries(texts).map(([name, text]) => ({ name, run: callsOf(host, text) }))
    tables.push(timeTable(`k  ${CALLS} calls on ${host}`, await measureInTurn(cases, { time: 2000, least: 10 })))
    const bytes = Object.values(texts).map((text) => `${gzipSync(text, { level: 9 }).length}/${Buffer.byteLength(text)}`)
    sizes.push([host, ...bytes])
  }
  const head = ['', 'the host itself', 'crossload', "uni-app's runtime", '@mpxjs/api-proxy']
  const [hosts = [], ...helpers] = tabulate(await measureHelpers(Object.keys(HOSTS)))
  return {
    part: 'k',
    tables: [
      ...tables,
      { title: 'k  bytes of an app with one upload, gzip/minified', head, rows: sizes },
      { title: 'k  bytes of each helper, gzip/minified', head: hosts, rows: helpers },
    ],
  }
}

/** Runs a script beside a host that answers before it returns. */
function callsOf(host: HostName, text: string): () => void {
  const task = { abort() {}, onProgressUpdate() {}, offProgressUpdate() {}, onHeadersReceived() {}, offHeadersReceived() {} }
  const uploadFile = (options: { success?: (result: object) => void }) => {
    options.success?.({ statusCode: 200, data: 'ok', errMsg: 'uploadFile:ok' })
    return task
  }
  const api = { uploadFile, canIUse: () => true, getSystemInfoSync: () => ({}), getStorageSync: () => '', setStorageSync() {} }
  const quiet = { log() {}, warn() {}, error() {}, info() {} }
  const globals = { ...UNI_GLOBALS, ...MPX_GLOBALS, console: quiet, setTimeout, clearTimeout, [HOSTS[host]]: api }
  const context = vm.createContext(globals) as { send?: (path: string, done: (result: unknown) => void) => unknown }
  vm.runInContext(text, context)
  const { send } = context
  if (!send) throw new Error('the script leaves no send()')
  return () => {
    let answers = 0
    for (let call = 0; call < CALLS; call += 1) send('图片.png', () => (answers += 1))
    if (answers !== CALLS) throw new Error(`${answers} answers to ${CALLS} calls on ${host}`)
  }
}
