import { path, server } from './path'

export function plain(done) {
  uni.uploadFile({ url: `${server}/plain`, filePath: path, name: 'f', success: done })
}

const { uploadFile } = uni
const api = uni

export function destructured(done) {
  uploadFile({ url: `${server}/destructured`, filePath: path, name: 'f', success: done })
}

export function alias(done) {
  api.uploadFile({ url: `${server}/alias`, filePath: path, name: 'f', success: done })
}
