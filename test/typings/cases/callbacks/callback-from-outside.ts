interface Listener {
  readonly success: (res: { readonly data: string; readonly statusCode: number }) => void
  readonly fail: (err: { readonly errMsg: string }) => void
}

export function send(url: string, filePath: string, listener: Listener) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: listener.success, fail: listener.fail })
}
