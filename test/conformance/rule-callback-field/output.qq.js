import { awaited as _awaited, downloadFileResults as _downloadFileResults } from '@crossload/runtime/qq';
qq.downloadFile({ url, success: (res) => { if (res.statusCode === 200) open(res.tempFilePath) }, fail: ({ errorMessage }) => tell(errorMessage) })
qq.uploadFile({
  url, filePath: 'a.png', name: 'f',
  success: (res) => { console.log(res); keep(res.cookies, res.profile) },
  complete: (res) => note(res.errno, res.statusCode),
}).onProgressUpdate((event) => bar(event.totalBytesWritten))
async function load() {
  const { statusCode } = await _awaited({ url }, _downloadFileResults)
  return statusCode
}
_awaited({ url }, _downloadFileResults).then((res) => check(res.statusCode))
