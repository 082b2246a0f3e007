import { awaitedTuple as _awaitedTuple, uploadFileResults as _uploadFileResults, downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
async function send() {
  const res = await _awaitedTuple({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults)
  const { tempFilePath } = await _awaitedTuple({ url }, _downloadFileResults)
  return JSON.parse(res.data), tempFilePath
}
_awaitedTuple({ url }, _downloadFileResults).then((res) => open(res.tempFilePath))
