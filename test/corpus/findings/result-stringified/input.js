uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => keep(JSON.stringify(res)) })
