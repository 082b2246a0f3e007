import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/baidu';
export async function send(url, filePath) {
  const answer = await _uploadFileAuto({ url, filePath, name: 'pic' })
  return JSON.parse(answer.data)
}
