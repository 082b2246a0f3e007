export function send(url: string, filePath: string, show: (text: string) => void) {
  const onSuccess = (res: { readonly data: string; readonly statusCode: number }) => show(`${res.statusCode} ${res.data}`)
  const onFail = (err: { readonly errMsg: string }) => show(err.errMsg)
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: onSuccess, fail: onFail })
}
