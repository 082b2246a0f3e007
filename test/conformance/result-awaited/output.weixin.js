import { awaited as _awaited } from '@crossload/runtime/weixin';
export async function send(url, filePath) {
  const answer = await _awaited({ url, filePath, name: 'pic' }, (options) => wx.uploadFile(options))
  return JSON.parse(answer.data)
}
