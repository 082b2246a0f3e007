const host = 'https://api.example.cn'
uni.uploadFile({ url: `${host}/up`, filePath: path, name: 'file', success: (res) => show(res.data) })
