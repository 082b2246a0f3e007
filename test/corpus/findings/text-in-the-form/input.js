uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', formData: { user: String(id), kind: 'avatar' }, success: (res) => show(res.data) })
