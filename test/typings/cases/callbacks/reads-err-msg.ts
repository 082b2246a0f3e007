export function send(url: string, filePath: string, show: (text: string) => void) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', fail: (err) => show(err.errMsg) })
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', fail: ({ errMsg }) => show(errMsg.slice(16)) })
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', complete: ({ errMsg }) => show(errMsg) })
}
