import { awaited as _awaited, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const url = 'https://api.example.cn/u'
export async function sendAll(paths) {
  for (const filePath of paths) await wx.uploadFile({ url, filePath, name: 'f', success: (res) => keep(res.data) })
  const { data } = await wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
  const task = await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
  task.onProgressUpdate(show)
  return data
}
// A task and a promise where they are.
export async function sendOne(filePath) {
  const promise = _uniVue3({ url, filePath, name: 'f' }, (options) => wx.uploadFile(options))
  promise.onProgressUpdate(show)
  return (await promise).data
}
