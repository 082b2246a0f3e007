import { awaited as _awaited, uploadFileResults as _uploadFileResults, downloadFileResults as _downloadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
async function send() {
  const [err, res] = await _awaited({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults)
  const pair = await _awaited({ url }, _downloadFileResults)
  open(pair[1].tempFilePath)
  const waited = await _hostTask(_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', fail: (error) => tell(error.errMsg) }))
  return JSON.parse(waited.data)
}
_awaited({ url }, _downloadFileResults).then(([err, res]) => open(res.tempFilePath))
_hostTask(my.downloadFile({ url, success() {} })).then((res) => open(res.tempFilePath))
_awaited({ url }, _downloadFileResults).then(([err, res]) => open(res.tempFilePath))
