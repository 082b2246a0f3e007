import { CHOOSERS } from './choosers.ts'
import type { SourceApi } from './types.ts'
import { UNI_METHODS } from './uni.ts'

/** Taro's API: WeChat's options, always a promise that carries the task's methods and Taro's own, callbacks fire too (@tarojs/shared's processApis). */
export const taro: SourceApi = {
  name: 'Taro',
  globals: [],
  imports: [{ module: '@tarojs/taro', gives: 'methods' }],
  methods: UNI_METHODS,
  keyRule: 'name',
  takesFiles: false,
  settle: 'taroPromise',
  implementedOn: ['h5', 'app'],
  runtimeOn: [],
  fillsErrMsgOn: [],
  passesReturnValue: false,
  keepsTasksRaw: false,
  taskAliases: { progress: 'onProgressUpdate', headersReceive: 'onHeadersReceived', headersReceived: 'onHeadersReceived' },
  translatedGlobals: [],
  choosers: CHOOSERS,
  interceptor: null,
}
