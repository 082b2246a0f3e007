function uploadFile(options) {
  return request(options)
}
uploadFile({ url: 'http://api.example.cn/up', timeout: 1 })
