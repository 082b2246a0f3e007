uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message?.slice(0, 20) ?? e.errMsg) })
