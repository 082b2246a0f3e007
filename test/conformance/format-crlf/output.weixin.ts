import { awaited as _awaited } from '@crossload/runtime/weixin';
/** Sends. */
export async function send(filePath: string) {
  const { data } = await _awaited({ // one file
    url: 'https://api.example.com/f',
    filePath,
    name: 'f',
  }, (options) => wx.uploadFile(options))
  return data
}
