import { createHost, runBundle } from '@crossload/testing'
import type { ReceivedRequest, UploadServer } from '@crossload/testing'
import type { Upload } from './compareUploads.ts'
import { createUni } from './createUni.ts'
import type { DemoHost } from './demoHosts.ts'
import type { Run } from './judge.ts'
import { deviceFiles } from './sampleFiles.ts'
import type { SampleName } from './sampleFiles.ts'
import type { App, Device, Scenario } from './scenarios.ts'

/** Where the emulated hosts keep the user's files. */
const pathOf = (name: SampleName) => `tmp://${name}`

/** Longer than any upload takes here: whoever has not answered by then never will. In ms. */
const PATIENCE = 5000

/**
 * Starts the built app on a new emulated host, presses one button, and waits until everything has come to rest.
 *
 * @param code the bundle, CommonJS
 */
export async function pressButton(code: string, { id }: DemoHost, scenario: Scenario, server: UploadServer): Promise<Run> {
  server.reset()
  const picks = scenario.picks.map(pathOf)
  const host = createHost(id, {
    server,
    files: deviceFiles(pathOf),
    choose: { images: picks, ...(picks[0] !== undefined && { video: picks[0] }) },
    chunkBytes: 128 * 1024,
  })
  const percents: number[] = []
  const said: string[] = []
  const device: Device = { pathOf, showPercent: (percent) => percents.push(percent) }
  const app = runBundle(code, host, {
    uni: createUni(host.api),
    console: { ...console, warn: (message: unknown) => said.push(String(message)) },
  }) as unknown as App

  const answered = await settle(() => scenario.press(app, device))
  await host.idle()
  // A host goes on when a callback of the app throws, so the app would only seem to be waiting.
  const [thrown] = host.thrown
  const outcome = thrown === undefined ? answered : failed(thrown)
  return { outcome, received: server.requests.map(readUpload), percents, said }
}

async function settle(press: () => Promise<string>): Promise<Run['outcome']> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer at all')), PATIENCE)
  })
  try {
    await Promise.race([press(), silence])
    return { kind: 'sent' }
  } catch (error) {
    return failed(error)
  } finally {
    clearTimeout(timer)
  }
}

/** What the bundle throws comes from another realm, so it is no instance of our `Error`. */
function failed(error: unknown): Run['outcome'] {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return { kind: 'failed', message: String(message) }
}

/** A request with no file, or more than one, is no upload that anybody asked for: it shows as one with odd names. */
function readUpload({ url, headers, fields, files }: ReceivedRequest): Upload {
  const [file] = files
  const bytes = new Uint8Array(file?.bytes ?? [])
  if (files.length !== 1 || !file) return { url, field: '–', fileName: `${files.length} files`, bytes, form: fields, headers }
  return { url, field: file.field, fileName: file.filename, bytes, form: fields, headers }
}
