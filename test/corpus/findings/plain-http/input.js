uni.uploadFile({
  url: 'http://api.example.cn/up', // says insecure-url on mini-programs except jd xhs lark dingtalk
  filePath: path,
  name: 'file',
})
