export async function send(url: string, filePath: string, show: (text: string) => void) {
  const [error, res] = await uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image' })
  show(error ? error.errMsg : res.data)
  uni.uploadFile({ url, filePath, name: 'pic' }).then(([error, res]) => show(error ? error.errMsg : `${res.statusCode}`))
}
