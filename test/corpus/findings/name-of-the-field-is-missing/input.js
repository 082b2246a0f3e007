uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, success: (res) => show(res.data) }) // says missing-option on mini-programs
