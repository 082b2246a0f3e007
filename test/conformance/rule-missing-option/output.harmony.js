has.uploadFile({ url: 'https://api.example.com/f' })
has.downloadFile({ success: () => done() })
