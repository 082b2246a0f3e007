import { CHOOSERS } from './choosers.ts'
import type { SourceApi } from './types.ts'
import { UNI_METHODS } from './uni.ts'

/** WeChat's options. `fileType` is Alipay's, and an author may write it all the same. */
const { files: _files, file: _file, ...UPLOAD_OPTIONS } = UNI_METHODS.uploadFile.options

/** Mpx's API proxy. Its options are WeChat's (mpxjs.cn, mpx.uploadFile), its results are the host's own. */
export const mpx: SourceApi = {
  name: 'mpx',
  globals: ['mpx'],
  imports: [
    { module: '@mpxjs/core', gives: 'object' },
    { module: '@mpxjs/api-proxy', gives: 'methods', settle: 'taskOnly' },
  ],
  methods: {
    uploadFile: {
      ...UNI_METHODS.uploadFile,
      options: { ...UPLOAD_OPTIONS, usePromise: 'silent' },
    },
    downloadFile: {
      ...UNI_METHODS.downloadFile,
      options: { ...UNI_METHODS.downloadFile.options, usePromise: 'silent' },
    },
  },
  // @mpxjs/api-proxy's changeOpts copies own keys in order, so the last of the two stays. It does so for Alipay only.
  keyRule: { lastOn: ['alipay'] },
  takesFiles: false,
  settle: 'usePromise',
  // @mpxjs/api-proxy has no web version of either method.
  implementedOn: [],
  runtimeOn: ['h5'],
  fillsErrMsgOn: [],
  passesReturnValue: true,
  keepsTasksRaw: false,
  // A build for another host calls `mpx` where the author wrote `wx`.
  translatedGlobals: ['wx'],
  choosers: CHOOSERS,
  interceptor: null,
}

/**
 * Mpx as an app installed its proxy: `mpx.use(apiProxy, { prefix: 'mm' })` makes `mpx.mm_uploadFile`, while what is imported by name from
 * the proxy's own package keeps its name.
 */
export function renamedMpx({ prefix, postfix }: { readonly prefix?: string; readonly postfix?: string }): readonly SourceApi[] {
  if (prefix === undefined && postfix === undefined) return [mpx]
  const rename = (name: string) => (prefix === undefined ? `${name}_${postfix}` : `${prefix}_${name}`)
  const methods = Object.fromEntries(Object.entries(mpx.methods).map(([name, method]) => [name, { ...method, spelling: rename(name) }]))
  return [
    { ...mpx, imports: mpx.imports.filter(({ gives }) => gives === 'object'), methods },
    { ...mpx, globals: [], imports: mpx.imports.filter(({ gives }) => gives === 'methods') },
  ]
}
