import { awaited as _awaited } from '@crossload/runtime/toutiao';
tt.downloadFile({ url, success: (res) => { if (res.statusCode === 200) open(res.tempFilePath) }, fail: ({ errorMessage }) => tell(errorMessage) })
tt.uploadFile({
  url, filePath: 'a.png', name: 'f',
  success: (res) => { console.log(res); keep(res.cookies, res.profile) },
  complete: (res) => note(res.errno, res.statusCode),
}).onProgressUpdate((event) => bar(event.totalBytesWritten))
async function load() {
  const { statusCode } = await _awaited({ url }, (options) => tt.downloadFile(options))
  return statusCode
}
_awaited({ url }, (options) => tt.downloadFile(options)).then((res) => check(res.statusCode))
