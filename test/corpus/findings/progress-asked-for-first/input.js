const task = uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => show(res.data) })
if (task.onProgressUpdate) task.onProgressUpdate((event) => bar(event.progress))
