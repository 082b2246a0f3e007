export async function send() {
  const task = await wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => finish() })
  task.abort()
}
