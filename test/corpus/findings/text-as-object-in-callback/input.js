export function send(path) {
  uni.uploadFile({
    url: 'https://api.example.cn/up', filePath: path, name: 'file',
    success: (res) => {
      if (res.data.code === 0) show(res.data.url) // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
    },
  })
}
