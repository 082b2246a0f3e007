uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => {
    switch (res.statusCode) {
      case '200': // says result-type on everywhere
        return show(res.data)
      default:
        return report(res.data)
    }
  },
})
