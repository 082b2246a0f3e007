uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail: (e) => show('message' in e ? e.message : e.errMsg),
})
