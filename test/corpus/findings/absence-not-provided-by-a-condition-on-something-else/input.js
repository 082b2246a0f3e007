uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(isQuiet ? '' : e.message) }) // says callback-field on everywhere
