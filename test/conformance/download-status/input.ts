const url = 'https://api.example.cn/f'
uni.downloadFile({ url, success: (res) => { if (res.statusCode === 200) show(res.tempFilePath) } })
uni.downloadFile({ url, success: (res) => show(res.tempFilePath), fail: report })
uni.downloadFile({ url, success: done })
export async function fetchIt(options: Options) {
  const { statusCode } = await uni.downloadFile({ url })
  const task = uni.downloadFile(options)
  task.onProgressUpdate(show)
  uni.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.statusCode) })
  return statusCode
}
mpx.downloadFile({ url, complete({ statusCode }) { show(statusCode) } })
