uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }).then(([, res]) => show(res.data), report) // says promise-shape on everywhere
