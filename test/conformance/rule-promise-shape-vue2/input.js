async function send() {
  const res = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
  const { tempFilePath } = await uni.downloadFile({ url })
  return JSON.parse(res.data), tempFilePath
}
uni.downloadFile({ url }).then((res) => open(res.tempFilePath))
