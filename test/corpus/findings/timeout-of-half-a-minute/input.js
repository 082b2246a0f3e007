uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', timeout: 30000, success: (res) => show(res.data) }) // says unsupported-option on baidu lark harmony
