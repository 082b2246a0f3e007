import { downloadFileResults as _downloadFileResults, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/dingtalk';
// Supplied, given with a default, asked for, only printed, or nobody's word.
_downloadFileResults({ url, success: (res) => { open(res.tempFilePath); tell(res.errMsg); console.log(res.statusCode) }, fail: (err) => tell(err.errMsg, err.errCode ?? 0) })
_downloadFileResults({ url, success: (res) => { if (!res.statusCode || res.statusCode === 200) open(res.tempFilePath) }, fail: (err) => tell(err.errMsg || err.errorMessage) })
_hostTask(_uploadFileResults({
  url, filePath: 'a.png', fileName: 'f', fileType: 'image',
  success: ({ statusCode, data, header = {}, mine }) => use(statusCode, data, header.etag, mine),
  complete: (res) => note(res.statusCode, res.profile?.rtt),
})).onProgressUpdate((event) => bar(event.totalBytesSent / event.totalBytesExpectedToSend))
_downloadFileResults({ url, success: (res) => { mend(res); open(res.statusCode) } })
