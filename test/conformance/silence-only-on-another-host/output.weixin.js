// crossload-ignore-next-line file-type-inferred -- only Alipay and DingTalk want it
wx.uploadFile({ url: 'https://a.example/', filePath: 'a.png', name: 'a' })
// crossload-ignore-next-line kept-call -- the web keeps every mention without a word
use(uni.uploadFile)
