uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => { if (res.statusCode == '200' || res.statusCode === 201) show(res.data) } })
