qq.uploadFile({ url: 'https://api.example.com/f' })
qq.downloadFile({ success: () => done() })
