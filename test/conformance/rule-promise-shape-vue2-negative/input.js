async function send() {
  const [err, res] = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
  const pair = await uni.downloadFile({ url })
  const either = await uni.downloadFile({ url })
  const path = Array.isArray(either) ? either[1].tempFilePath : either.tempFilePath
  return err || [res.data, pair[1].tempFilePath, path]
}
uni.downloadFile({ url }).then(([err, res]) => open(res.tempFilePath))
