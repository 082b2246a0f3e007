import mpx from '@mpxjs/core'
async function send(path) {
  const res = await mpx.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }) // says kept-call on app
  return res.data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5
}
