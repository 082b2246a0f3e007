const task = uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf', success: (res) => open(res.tempFilePath) })
task.onHeadersReceived((event) => note(event.header)) // says unsupported-task-method on toutiao kuaishou lark dingtalk h5 app
