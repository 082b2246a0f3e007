export async function fetchFile(url: string, show: (text: string) => void) {
  const [error, res] = await uni.downloadFile({ url })
  show(error ? error.errMsg : res.tempFilePath)
}
