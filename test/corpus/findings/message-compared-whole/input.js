uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  complete: (res) => {
    if (res.errMsg === 'ok') refresh() // says unknown-error on everywhere
  },
})
