import type * as app from '../src/main.ts'
import type { Upload } from './compareUploads.ts'
import { SAMPLE_FILES } from './sampleFiles.ts'
import type { SampleName } from './sampleFiles.ts'

/** What the built bundle exports. */
export type App = typeof app

/** The device as a scenario sees it. */
export interface Device {
  /** The path under which an app on this host knows a file. */
  pathOf(name: SampleName): string
  /** Gets what the app shows in its progress bar. */
  showPercent(percent: number): void
}

/** One button of the app: what the user does, and what the app's source asks the host to send. */
export interface Scenario {
  readonly name: string
  /** The file below `src` that holds the call. */
  readonly file: string
  /** Which upload of that file it is, from 0. */
  readonly call: number
  /** What the user picks when the app asks for pictures or a video. */
  readonly picks: readonly SampleName[]
  press(app: App, device: Device): Promise<string>
  /** Written by hand from reading the source; crossload has no part in it. */
  readonly asks: readonly Upload[]
  /** Does the app show progress? */
  readonly hasProgress: boolean
  /** Does the app stop the upload before it is through? */
  readonly stops: boolean
}

function upload(path: string, field: string, fileName: SampleName, form: Upload['form'] = {}, headers: Upload['headers'] = {}): Upload {
  return { url: `https://api.example.com${path}`, field, fileName, bytes: SAMPLE_FILES[fileName], form, headers }
}

const SENDS = { picks: [], call: 0, hasProgress: false, stops: false } as const

export const SCENARIOS: readonly Scenario[] = [
  {
    ...SENDS,
    name: 'avatar',
    file: 'avatar.ts',
    picks: ['photo.png'],
    press: (app) => app.changeAvatar(),
    asks: [upload('/avatar', 'avatar', 'photo.png', { user: '42' })],
  },
  {
    ...SENDS,
    name: 'clip',
    file: 'clip.ts',
    picks: ['harbour.mp4'],
    press: (app, { showPercent }) => app.sendClip(showPercent),
    asks: [upload('/clip', 'clip', 'harbour.mp4', { title: 'Harbour at dawn' })],
    hasProgress: true,
  },
  {
    ...SENDS,
    name: 'abandoned',
    file: 'clip.ts',
    call: 1,
    picks: ['harbour.mp4'],
    press: (app) => app.abandonClip(),
    asks: [upload('/abandoned', 'clip', 'harbour.mp4')],
    stops: true,
  },
  {
    ...SENDS,
    name: 'album',
    file: 'album.ts',
    picks: ['red.png', 'green.png', 'blue.png'],
    press: (app) => app.sendAlbum(),
    asks: [
      upload('/album', 'photo1', 'red.png', { album: '春天' }),
      upload('/album', 'photo2', 'green.png', { album: '春天' }),
      upload('/album', 'photo3', 'blue.png', { album: '春天' }),
    ],
  },
  {
    ...SENDS,
    name: 'note',
    file: 'note.ts',
    press: (app, { pathOf }) => app.saveNote(pathOf('note.txt')),
    asks: [upload('/notes', 'note', 'note.txt')],
  },
  {
    ...SENDS,
    name: 'receipt',
    file: 'receipt.ts',
    press: (app, { pathOf }) => app.sendReceipt(pathOf('receipt.png')),
    asks: [upload('/receipts', 'receipt', 'receipt.png', { order: 'A-1001', app: 'demo' }, { authorization: 'Bearer demo' })],
  },
  {
    ...SENDS,
    name: 'backup',
    file: 'backup.ts',
    press: (app, { pathOf }) => app.sendBackup(pathOf('backup.png')),
    asks: [upload('/backups', 'backup', 'backup.png')],
  },
]
