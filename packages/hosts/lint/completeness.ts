import type { MethodData } from '../src/types.ts'
import { eachMethod } from './facts.ts'
import type { Hosts } from './facts.ts'

/** Names that every host has an entry for, so that a look-up always finds one: `false` and `null` are answers, absence is not. */
const UPLOAD_OPTIONS = [
  'url',
  'filePath',
  'name',
  'fileName',
  'fileType',
  'files',
  'file',
  'timeout',
  'header',
  'headers',
  'formData',
  'hideLoading',
  'enableHttp2',
  'enableQuic',
  'enableProfile',
  'useHighPerformanceMode',
  'success',
  'fail',
  'complete',
] as const
const DOWNLOAD_OPTIONS = [
  'url',
  'filePath',
  'header',
  'timeout',
  'enableHttp2',
  'enableQuic',
  'enableProfile',
  'success',
  'fail',
  'complete',
] as const
const UPLOAD_SUCCESS = ['data', 'statusCode', 'errMsg', 'header', 'cookies', 'profile'] as const
const DOWNLOAD_SUCCESS = ['tempFilePath', 'apFilePath', 'filePath', 'statusCode', 'errMsg', 'header', 'profile', 'fileContent'] as const
const FAILURE = ['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'] as const
const PROGRESS = ['progress', 'totalBytesSent', 'totalBytesExpectedToSend', 'totalBytesWritten', 'totalBytesExpectedToWrite'] as const

export function completeness(hosts: Hosts): readonly string[] {
  return eachMethod(hosts).flatMap(({ path, method }) => {
    const upload = path.endsWith('.uploadFile')
    const missing = (group: 'options' | 'success' | 'failure' | 'progress', names: readonly string[]) =>
      names
        .filter((name) => !Object.hasOwn(method[group] satisfies MethodData[typeof group], name))
        .map((name) => `${path}.${group}.${name}: missing`)
    return [
      ...missing('options', upload ? UPLOAD_OPTIONS : DOWNLOAD_OPTIONS),
      ...missing('success', upload ? UPLOAD_SUCCESS : DOWNLOAD_SUCCESS),
      ...missing('failure', FAILURE),
      ...missing('progress', PROGRESS),
    ]
  })
}
