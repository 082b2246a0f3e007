uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (r) => show(r.data) }).onProgressUpdate((p) => console.log(p.progress))
