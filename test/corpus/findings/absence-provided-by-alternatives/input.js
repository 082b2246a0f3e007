uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.errMsg || e.message) })
