import type { Answer, HostName, HostSetup } from '@crossload/testing'
import type { PeerName } from '../targets.ts'

/** A piece of an app, written against `uni`; for Mpx and Taro the name is exchanged. */
export interface Case {
  /** What it is about. */
  readonly id: string
  /** The body of an async function that has `log(kind, value)` and `look(returned)` to tell what it sees. */
  readonly code: string
  /** What the server answers. Default: 200 and a text. */
  readonly answer?: Answer
  readonly setup?: Partial<Omit<HostSetup, 'server' | 'files'>>
  /** A script that changes the host, which it finds as `host`, before a runtime is loaded. */
  readonly changeHost?: string
  /** Default: all. */
  readonly peers?: readonly PeerName[]
  /** Default: all. */
  readonly hosts?: readonly HostName[]
  /** By id of a difference: what an author has to write for a peer that falls short with `code`. Default: the difference's own change. */
  readonly byHand?: Readonly<Record<string, string>>
}

/** A CommonJS module around a case's code. */
export function moduleOf(code: string, object: 'uni' | 'mpx' | 'Taro'): string {
  const own = object === 'uni' ? code : code.replace(/\buni\b/g, object)
  const imports = object === 'Taro' ? `const Taro = require('@tarojs/taro')\n` : ''
  return `${imports}exports.run = async ({ log, look }) => {\n${own.trim()}\n}\n`
}

export const URL = `url: 'https://api.example.com/avatar'`
export const FILE = `filePath: 'internal://cache/photo.png'`
/**
 * Options of an upload that goes well. What stands in the comment is for the author who has to help a peer: `fileType` belongs there, and
 * `fileName` with this value.
 */
export const GOOD = `${URL}, ${FILE}, /*+'photo'*/ name: 'photo'`
/** Options of an upload of a file that is not there. */
export const BAD = `${URL}, filePath: 'internal://cache/gone.png', /*+'photo'*/ name: 'photo'`
/** Callbacks that tell everything. */
export const TELL = `success: (res) => log('success', res), fail: (err) => log('fail', err), complete: (res) => log('complete', res)`

/** What lies on the device. */
export const FILES = {
  'internal://cache/photo.png': new Uint8Array(3000).map((_, at) => at % 251),
  'internal://cache/note.txt': new Uint8Array([110, 111, 116, 101]),
  'internal://cache/clip.mp4': new Uint8Array(40).fill(7),
} as const
