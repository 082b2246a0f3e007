import { awaitedTuple as _awaitedTuple, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
const url = 'https://api.example.cn/u'
export async function send() {
  try {
    await _awaitedTuple({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults)
  } catch (error) {
    tell(error)
  }
}
_awaitedTuple({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults).catch((error) => tell(error))
// The failure is looked at.
export async function sendAndLook() {
  try {
    const [error, res] = await _awaitedTuple({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults)
    if (error) throw error
    return JSON.parse(res.data)
  } catch (error) {
    tell(error)
  }
}
