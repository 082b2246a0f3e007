uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, fileName: 'file', fileType: 'image', success: (res) => show(res.data) })
