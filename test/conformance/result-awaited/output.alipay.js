import { withFileType as _withFileType, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
export async function send(url, filePath) {
  const answer = await _uploadFileAuto(_withFileType({ url, filePath, fileName: 'pic' }))
  return JSON.parse(answer.data)
}
