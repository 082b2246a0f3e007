uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => console.warn(JSON.stringify(e.message)) })
