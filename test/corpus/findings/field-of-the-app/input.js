uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (r) => keep(r.requestId, r.mine) })
