uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => toast(e.message || e.errMsg) })
