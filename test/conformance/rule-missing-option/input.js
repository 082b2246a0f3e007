uni.uploadFile({ url: 'https://api.example.com/f' })
uni.downloadFile({ success: () => done() })
