import { awaitedTuple as _awaitedTuple, uploadFileResults as _uploadFileResults, downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
async function send() {
  const [err, res] = await _awaitedTuple({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults)
  const pair = await _awaitedTuple({ url }, _downloadFileResults)
  const either = await _awaitedTuple({ url }, _downloadFileResults)
  const path = Array.isArray(either) ? either[1].tempFilePath : either.tempFilePath
  return err || [res.data, pair[1].tempFilePath, path]
}
_awaitedTuple({ url }, _downloadFileResults).then(([err, res]) => open(res.tempFilePath))
