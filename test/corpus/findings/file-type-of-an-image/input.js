uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fileType: 'image', success: (res) => show(res.data) })
