import { withFileType as _withFileType, awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
/** Sends. */
export async function send(filePath: string) {
  const { data } = await _awaited(_withFileType({ // one file
    url: 'https://api.example.com/f',
    filePath,
    fileName: 'f',
    hideLoading: true
  }), _uploadFileResults)
  return data
}
