uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => uni.showToast({ title: e.message, icon: 'none' }) }) // says callback-field on everywhere
