uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (error) => toast(error.errorMessage ?? error.errMsg) })
