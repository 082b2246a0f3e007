uni.uploadFile({ url: 'https://api.example.com/pic', filePath: '/static/a.png', name: 'pic' })
uni.uploadFile({ url: 'https://api.example.com/clip', filePath: '/static/a.mp4', name: 'clip' })
uni.uploadFile({ url: 'https://api.example.com/voice', filePath: '/static/a.mp3', name: 'voice' })
