const task = qq.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: ({ data }) => show(data) })
task.onProgressUpdate(({ totalBytesSent, totalBytesExpectedToSend }) => bar(totalBytesSent / totalBytesExpectedToSend))
cancel.onclick = () => task.abort()
