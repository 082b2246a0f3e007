uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (r) => show(r.data) }).onProgressUpdate((p) => draw(p.progress)) // says unsupported-task-method on dingtalk
