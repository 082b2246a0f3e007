with (scope) uni.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', fileType: 'image', formData: { n: 1, tags: [] } })
uni.downloadFile({ url: 'https://api.example.cn/u', formData: { n: 1 } })
