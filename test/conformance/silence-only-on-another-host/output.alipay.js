// crossload-ignore-next-line file-type-inferred -- only Alipay and DingTalk want it
my.uploadFile({ fileType: 'image', url: 'https://a.example/', filePath: 'a.png', fileName: 'a' })
// crossload-ignore-next-line kept-call -- the web keeps every mention without a word
use(uni.uploadFile)
