import mpx from '@mpxjs/core'
import { path, server } from './place'

export function send(done) {
  mpx.uploadFile({ url: `${server}/mode-file`, filePath: path, name: 'f', formData: { built: 'all' }, success: done })
}

/** Nobody calls this. */
export function warned() {
  mpx.uploadFile({ url: 'http://album.example.com/own', filePath: path, name: 'f', success: () => {} })
}
