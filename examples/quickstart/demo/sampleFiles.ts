import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'

/** The one sample that lies on disk. */
const PHOTO = fileURLToPath(new URL('../assets/photo.png', import.meta.url))

/** The files that the user of the app has on the device, by name. */
export const SAMPLE_FILES = {
  'photo.png': new Uint8Array(readFileSync(PHOTO)),
  'red.png': png(64, 48, [200, 60, 50]),
  'green.png': png(48, 64, [60, 160, 80]),
  'blue.png': png(96, 32, [50, 90, 200]),
  'harbour.mp4': video(3 * 1024 * 1024),
  'note.txt': new TextEncoder().encode('明早六点去码头。\nAt the harbour at six.\n'),
  'receipt.png': png(32, 128, [240, 240, 230]),
  'backup.png': png(16, 16, [20, 20, 20]),
} as const satisfies Record<string, Uint8Array>

export type SampleName = keyof typeof SAMPLE_FILES

/**
 * The same as an emulated host takes them: bytes, or a place on disk from which the host reads by itself.
 *
 * @param pathOf gives the path under which the app knows a file
 */
export function deviceFiles(pathOf: (name: SampleName) => string): Record<string, Uint8Array | { diskPath: string }> {
  const made = Object.entries(SAMPLE_FILES).map(([name, bytes]) => [pathOf(name as SampleName), bytes] as const)
  return { ...Object.fromEntries(made), [pathOf('photo.png')]: { diskPath: PHOTO } }
}

/** A picture of one colour (PNG, 8-bit RGB, no filter). */
function png(width: number, height: number, colour: readonly [number, number, number]): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const row = [0, ...Array.from({ length: width }, () => colour).flat()]
  const pixels = Buffer.from(Array.from({ length: height }, () => row).flat())
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  const checksum = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** Begins like an MP4 file; the rest is the same noise every time, so that nothing on the way can shrink or guess it. */
function video(size: number): Uint8Array {
  const bytes = Buffer.alloc(size)
  bytes.writeUInt32BE(20)
  bytes.write('ftypisom', 4, 'latin1')
  bytes.writeUInt32BE(512, 12)
  bytes.write('isom', 16, 'latin1')
  let state = 1
  for (let at = 20; at < size; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[at] = state >>> 24
  }
  return new Uint8Array(bytes)
}
