uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => { console.log('failed: ' + e.message, { code: e.code, message: e.message }) } })
