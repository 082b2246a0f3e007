export function send() {
  my.chooseImage({
    success({ apFilePaths: [path] }) {
      uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on alipay dingtalk h5
    },
  })
}
