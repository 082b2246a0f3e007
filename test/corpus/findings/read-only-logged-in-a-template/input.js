uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => console.error(`upload failed: ${e.message}`) })
