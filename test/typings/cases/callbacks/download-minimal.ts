export function fetchFile(url: string, open: (path: string) => void) {
  uni.downloadFile({ url })
  uni.downloadFile({ url, success: (res) => open(res.tempFilePath) })
  uni.downloadFile({ url, success: ({ tempFilePath }) => open(tempFilePath), fail: () => open('') })
}
