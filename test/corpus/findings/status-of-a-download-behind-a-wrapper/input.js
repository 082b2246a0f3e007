function fetchFile() {
  return new Promise((resolve, reject) => uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf', success: resolve, fail: reject }))
}
fetchFile().then((r) => {
  if (r.statusCode === 200) open(r.tempFilePath) // says callback-field on dingtalk
})
