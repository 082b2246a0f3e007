xhs.uploadFile({ url: 'https://api.example.com/f' })
xhs.downloadFile({ success: () => done() })
