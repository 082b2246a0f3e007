import { downloadFileResults as _downloadFileResults, uploadFileResults as _uploadFileResults, hostTask as _hostTask, awaited as _awaited } from '@crossload/runtime/alipay';
_downloadFileResults({ url, success: (res) => { if (res.statusCode === 200) open(res.tempFilePath) }, fail: ({ errorMessage }) => tell(errorMessage) })
_hostTask(_uploadFileResults({
  url, filePath: 'a.png', fileName: 'f', fileType: 'image',
  success: (res) => { console.log(res); keep(res.cookies, res.profile) },
  complete: (res) => note(res.errno, res.statusCode),
})).onProgressUpdate((event) => bar(event.totalBytesWritten))
async function load() {
  const { statusCode } = await _awaited({ url }, _downloadFileResults)
  return statusCode
}
_awaited({ url }, _downloadFileResults).then((res) => check(res.statusCode))
