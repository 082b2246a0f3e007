uni.request({ url: 'https://api.example.cn/list', success: (res) => show(res.data.list) })
uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: () => refresh() })
