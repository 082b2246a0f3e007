async function send() {
  const [err, res] = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
  const pair = await uni.downloadFile({ url })
  open(pair[1].tempFilePath)
  const waited = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', fail: (error) => tell(error.errMsg) })
  return JSON.parse(waited.data)
}
uni.downloadFile({ url }).then(([err, res]) => open(res.tempFilePath))
uni.downloadFile({ url, success() {} }).then((res) => open(res.tempFilePath))
mpx.downloadFile({ url }).then(([err, res]) => open(res.tempFilePath))
