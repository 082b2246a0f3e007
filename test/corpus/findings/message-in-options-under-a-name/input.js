const options = {
  url: 'https://api.example.cn/up',
  name: 'file',
  fail(e) {
    show(e.message) // says callback-field on everywhere
  },
}
export const send = (filePath) => uni.uploadFile({ ...options, filePath })
