import { withFileType as _withFileType, awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/dingtalk';
export async function send(url, filePath) {
  const answer = await _awaited(_withFileType({ url, filePath, fileName: 'pic' }), _uploadFileResults)
  return JSON.parse(answer.data)
}
