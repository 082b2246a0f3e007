export async function fetchFile(url: string, show: (text: string) => void) {
  const { tempFilePath } = await uni.downloadFile({ url })
  show(tempFilePath)
  await uni.downloadFile({ url, header: { token: 'a' } }).then((res) => show(res.tempFilePath))
}
