async function send() {
  const [bad, good] = await uni.uploadFile({ url, filePath: 'a.png', name: 'pic' })
  const [, only = none] = await uni.uploadFile(cfg)
  uni.uploadFile({ url, filePath: 'b.png', name: 'pic' }).then(([err, res]) => (err ? toast(err.errMsg) : show(res.data)))
  return uni.uploadFile({ url, filePath: 'c.png', name: 'pic' })
}
