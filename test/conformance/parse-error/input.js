const ok = 1
uni.uploadFile({ url: 'http://api.example.com', name: 'f'
