class Uploader {
  send(path) {
    uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: this.done.bind(this) })
  }
  done(res) {
    this.url = res.data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
  }
}
new Uploader().send(path)
