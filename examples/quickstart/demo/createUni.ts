type Fields = Readonly<Record<string, unknown>>

interface Callbacks {
  readonly success?: (result: unknown) => void
  readonly fail?: (failure: unknown) => void
}

type UniMethod = (options: Callbacks) => unknown

/**
 * What uni-app's runtime would bring along beside uploads: its choosers, on top of the host's. It has no `uploadFile`, so a call that
 * crossload missed fails.
 *
 * @param api the host's global
 */
export function createUni(api: Fields): Readonly<Record<string, UniMethod>> {
  return { chooseImage: chooser(api, 'chooseImage'), chooseVideo: chooser(api, 'chooseVideo') }
}

/** uni's rule: a promise when no callback is given. */
function chooser(api: Fields, name: string): UniMethod {
  const choose = ({ success, fail }: Callbacks, options: object) => {
    const method = api[name]
    if (typeof method !== 'function') throw new TypeError(`the host has no ${name}`)
    method({ ...options, success: (result: Fields) => success?.(underUniNames(result)), fail: (failure: unknown) => fail?.(failure) })
  }
  return (options) => {
    if (options.success ?? options.fail) return choose(options, options)
    return new Promise((success, fail) => choose({ success, fail }, options))
  }
}

/** Alipay and DingTalk have their own names for what the user picked. */
function underUniNames(result: Fields): Fields {
  const tempFilePaths = result['tempFilePaths'] ?? result['apFilePaths'] ?? result['filePaths']
  const tempFilePath = result['tempFilePath'] ?? result['apFilePath'] ?? result['filePath']
  return { ...result, tempFilePaths, tempFilePath }
}
