export async function send(url: string, filePath: string, show: (text: string) => void) {
  const { data } = await uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image' })
  show(data)
  const res = await uni.uploadFile({ url, filePath, name: 'pic' })
  if (res.statusCode === 200) show(res.data)
}
