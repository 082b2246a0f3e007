ks.uploadFile({ url: 'https://api.example.com/f' })
ks.downloadFile({ success: () => done() })
