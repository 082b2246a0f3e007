uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  complete: ({ errMsg }) => {
    if (errMsg === 'uploadFile:ok' || errMsg.includes('timeout')) refresh()
  },
})
