import { CHOOSERS } from './choosers.ts'
import type { SourceApi } from './types.ts'
import { uni } from './uni.ts'

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
      ...uni.methods.uploadFile,
      options: { ...uni.methods.uploadFile.options, usePromise: 'silent', enableProfile: 'info' },
    },
    downloadFile: {
      ...uni.methods.downloadFile,
      options: { ...uni.methods.downloadFile.options, usePromise: 'silent', enableProfile: 'info' },
    },
  },
  // @mpxjs/api-proxy's changeOpts copies own keys in order, so the last of the two stays.
  keyRule: 'last',
  takesFiles: false,
  fillsErrMsgOn: [],
  passesReturnValue: true,
  choosers: CHOOSERS,
  interceptor: null,
}
