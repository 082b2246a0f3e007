export async function send() {
  const task = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: () => finish() })
  task.abort()
}
