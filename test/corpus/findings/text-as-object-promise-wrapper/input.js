function upload(path) {
  return new Promise((resolve, reject) => {
    uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: resolve, fail: reject })
  })
}
async function save(path) {
  const res = await upload(path)
  return res.data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
