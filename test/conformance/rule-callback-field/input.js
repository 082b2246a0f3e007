uni.downloadFile({ url, success: (res) => { if (res.statusCode === 200) open(res.tempFilePath) }, fail: ({ errorMessage }) => tell(errorMessage) })
uni.uploadFile({
  url, filePath: 'a.png', name: 'f', fileType: 'image',
  success: (res) => { console.log(res); keep(res.cookies, res.profile) },
  complete: (res) => note(res.errno, res.statusCode),
}).onProgressUpdate((event) => bar(event.totalBytesWritten))
async function load() {
  const { statusCode } = await uni.downloadFile({ url })
  return statusCode
}
uni.downloadFile({ url }).then((res) => check(res.statusCode))
