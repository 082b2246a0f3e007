const task = uni.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', success: keep })
