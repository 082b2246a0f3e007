const url = 'https://api.example.cn/u'
export async function sendAll(paths) {
  for (const filePath of paths) await uni.uploadFile({ url, filePath, name: 'f', fileType: 'image', success: (res) => keep(res.data) })
  const { data } = await mpx.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
  const task = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
  task.onProgressUpdate(show)
  return data
}
// A task and a promise where they are.
export async function sendOne(filePath) {
  const promise = uni.uploadFile({ url, filePath, name: 'f', fileType: 'image' })
  promise.onProgressUpdate(show)
  return (await promise).data
}
