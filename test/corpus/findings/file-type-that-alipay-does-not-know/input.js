uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fileType: 'pdf', success: (res) => show(res.data) }) // says invalid-file-type on alipay dingtalk
