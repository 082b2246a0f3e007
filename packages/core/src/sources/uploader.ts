import { CHOOSERS } from './choosers.ts'
import type { SourceApi } from './types.ts'
import { UNI_FILLS_ERR_MSG_ON, UNI_METHODS } from './uni.ts'

/** The package that uploaders come from where nobody says otherwise. */
export const UPLOADER_MODULE = 'lwu-upload'

/** Where an app gets its uploader from, and what its relative addresses are put behind. */
export interface UploaderOptions {
  /**
   * The module that exports the class `Uploader`, or whose default export, or export named `uploader`, has the `upload` method. Default
   * `lwu-upload`.
   */
  readonly import?: string
  /**
   * The address that relative `url`s are put behind when the call gives no `domain`. Default: what an `Uploader` is made with, where that
   * can be read.
   */
  readonly baseURI?: string
}

/**
 * lwu-upload's `uploader.upload`: uni's options plus `domain`, always a task. Its implementation is not public, so what it adds (hooks, a
 * loading indicator) is unknown, and a rewrite rests on the configuration. An
 * `Uploader` that is made with more than a `baseURI`, or of which anything but `upload` is used, keeps its calls.
 */
export function createUploader(options: UploaderOptions): SourceApi {
  const upload = UNI_METHODS.uploadFile
  return {
    name: 'uploader',
    globals: [],
    imports: [{ module: options.import ?? UPLOADER_MODULE, gives: 'object', names: ['default', 'uploader'] }],
    madeBy: 'Uploader',
    methods: { uploadFile: { ...upload, spelling: 'upload', options: { ...upload.options, domain: 'silent' } } },
    keyRule: 'name',
    takesFiles: true,
    settle: 'taskOnly',
    implementedOn: ['h5', 'app'],
    runtimeOn: [],
    base: { option: 'domain', setting: 'baseURI', configured: options.baseURI },
    fillsErrMsgOn: UNI_FILLS_ERR_MSG_ON,
    passesReturnValue: false,
    keepsTasksRaw: true,
    translatedGlobals: [],
    choosers: CHOOSERS,
    interceptor: null,
  }
}
