uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail: (e) => {
    if (e.error === 400) toast('参数错误') // says unknown-error on alipay dingtalk; callback-field on weixin toutiao lark h5 app
  },
})
