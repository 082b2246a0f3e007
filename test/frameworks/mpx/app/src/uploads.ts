import mpx from '@mpxjs/core'
import { path, server } from './place'

export interface Answer {
  readonly statusCode: number
}

interface Uploader {
  uploadFile(options: object): unknown
}

type Done = (res: Answer) => void

export function fromFile(done: Done): void {
  mpx.uploadFile({ url: `${server}/ts-file`, filePath: path, name: 'f', success: done })
}

export function cast(done: Done): void {
  ;(mpx as Uploader).uploadFile({ url: `${server}/cast`, filePath: path, name: 'f', success: done })
}
