import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/jd';
export async function send(url, filePath) {
  const answer = await _uploadFileAuto({ url, filePath, name: 'pic' })
  return JSON.parse(answer.data)
}
