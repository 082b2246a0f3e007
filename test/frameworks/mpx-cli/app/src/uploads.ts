import mpx from '@mpxjs/core'

declare const __mpx_mode__: 'ali' | 'web'

/** A file that lies where each host lets an app read. */
export const path = { ali: 'https://resource/photo.image', web: 'data:image/png;base64,AAAA' }[__mpx_mode__] ?? 'wxfile://tmp_photo.png'
/** On the web the page and the server share an address. */
export const server = __mpx_mode__ === 'web' ? '' : 'https://album.example.com'

interface Answer {
  readonly statusCode: number
}

interface Uploader {
  uploadFile(options: object): unknown
}

export function fromFile(done: (res: Answer) => void): void {
  ;(mpx as unknown as Uploader).uploadFile({ url: `${server}/ts-file`, filePath: path, name: 'f', success: done })
}
