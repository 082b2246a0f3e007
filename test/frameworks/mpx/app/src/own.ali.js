import mpx from '@mpxjs/core'
import { path, server } from './place'

/** Nobody calls this. */
export function warned() {
  mpx.uploadFile({ url: 'http://album.example.com/own-ali', filePath: path, name: 'f', success: () => {} })
}

export function send(done) {
  const formData = { built: 'ali' }
  mpx.uploadFile({ url: `${server}/mode-file`, filePath: path, fileName: 'f', fileType: 'image', formData, success: done })
}
