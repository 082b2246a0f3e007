import { withFileType as _withFileType, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
/** Sends. */
export async function send(filePath: string) {
  const { data } = await _uploadFileAuto(_withFileType({ // one file
    url: 'https://api.example.com/f',
    filePath,
    fileName: 'f',
    hideLoading: true
  }))
  return data
}
