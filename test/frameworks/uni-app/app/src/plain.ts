import { path, server } from './path'

type Done = (res: UniApp.UploadFileSuccessCallbackResult) => void

export function plain(done: Done): void {
  uni.uploadFile({ url: `${server}/plain`, filePath: path, name: 'f', success: done })
}

export function cast(done: Done): void {
  ;(uni as any).uploadFile({ url: `${server}/cast`, filePath: path, name: 'f', success: done })
}

const { uploadFile } = uni
const api = uni

export function destructured(done: Done): void {
  uploadFile({ url: `${server}/destructured`, filePath: path, name: 'f', success: done })
}

export function alias(done: Done): void {
  api.uploadFile({ url: `${server}/alias`, filePath: path, name: 'f', success: done })
}
