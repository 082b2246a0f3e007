uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', header: { Authorization: 'Bearer ' + token, 'X-Client': 'mini' }, success: (res) => show(res.data) })
