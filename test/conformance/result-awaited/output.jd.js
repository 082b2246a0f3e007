import { awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/jd';
export async function send(url, filePath) {
  const answer = await _awaited({ url, filePath, name: 'pic' }, _uploadFileResults)
  return JSON.parse(answer.data)
}
