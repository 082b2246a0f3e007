import { hostTask as _hostTask, awaited as _awaited, uploadFileResults as _uploadFileResults, uniVue3 as _uniVue3 } from '@crossload/runtime/alipay';
const url = 'https://api.example.cn/u'
export async function sendAll(paths) {
  for (const filePath of paths) await _hostTask(my.uploadFile({ url, filePath, fileName: 'f', fileType: 'image', success: (res) => keep(res.data) }))
  const { data } = await my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' })
  const task = await _awaited({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults)
  task.onProgressUpdate(show)
  return data
}
// A task and a promise where they are.
export async function sendOne(filePath) {
  const promise = _uniVue3({ url, filePath, fileName: 'f', fileType: 'image' }, (options) => _hostTask(_uploadFileResults(options)))
  promise.onProgressUpdate(show)
  return (await promise).data
}
