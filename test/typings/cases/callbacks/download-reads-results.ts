export function fetchFile(url: string, show: (text: string) => void) {
  uni.downloadFile({
    url,
    success: (res) => {
      if (res.statusCode === 200) show(res.tempFilePath)
    },
    fail: (err) => show(err.errMsg),
  })
}
