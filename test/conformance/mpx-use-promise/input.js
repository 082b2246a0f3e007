import mpx from '@mpxjs/core'

export async function send() {
  const { data } = await mpx.uploadFile({ url, filePath: 'a.png', name: 'f' })
  const promise = mpx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => finish() })
  promise.__returned.abort()
  const task = mpx.uploadFile({ url, filePath: 'c.png', name: 'f', usePromise: false, success: () => finish() })
  task.onProgressUpdate((e) => bar(e.progress))
  mpx.uploadFile({ url, filePath: 'd.png', name: 'f', usePromise: true })
  return mpx.uploadFile({ url, filePath: 'e.png', name: 'f', usePromise: wantsPromise })
}
