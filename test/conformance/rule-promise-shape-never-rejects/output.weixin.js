import { awaitedTuple as _awaitedTuple } from '@crossload/runtime/weixin';
const url = 'https://api.example.cn/u'
export async function send() {
  try {
    await _awaitedTuple({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
  } catch (error) {
    tell(error)
  }
}
_awaitedTuple({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options)).catch((error) => tell(error))
// The failure is looked at.
export async function sendAndLook() {
  try {
    const [error, res] = await _awaitedTuple({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
    if (error) throw error
    return JSON.parse(res.data)
  } catch (error) {
    tell(error)
  }
}
