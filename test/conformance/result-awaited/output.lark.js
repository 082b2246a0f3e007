import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/lark';
export async function send(url, filePath) {
  const answer = await _uploadFileAuto({ url, filePath, name: 'pic' })
  return JSON.parse(answer.data)
}
