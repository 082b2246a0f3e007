import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
/** Sends. */
export async function send(filePath: string) {
  const { data } = await _uploadFileAuto({ // one file
    url: 'https://api.example.com/f',
    filePath,
    name: 'f',
  })
  return data
}
