uni.addInterceptor('uploadFile', { success: (res) => ({ ...res, data: JSON.parse(res.data) }) })
uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => show(res.data.url) })
