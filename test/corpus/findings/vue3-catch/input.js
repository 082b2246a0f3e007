uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }).then((res) => show(JSON.parse(res.data))).catch(report)
