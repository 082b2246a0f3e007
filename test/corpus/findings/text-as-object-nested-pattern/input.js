uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: ({
    data: { url }, // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
  }) => show(url),
})
