async function send() {
  const res = await uni.downloadFile({ url })
  const path = Array.isArray(res) ? res[1].tempFilePath : res.tempFilePath
  const [first, second] = await Promise.all([uni.downloadFile({ url: a }), uni.downloadFile({ url: b })])
  const [error, wrapped] = await to(uni.downloadFile({ url }))
  const { tempFilePath } = await uni.downloadFile({ url })
  await uni.downloadFile({ url, success: done })
  return [path, first, second, error, wrapped, tempFilePath]
}
uni.downloadFile({ url }).then((res) => open(res.tempFilePath))
