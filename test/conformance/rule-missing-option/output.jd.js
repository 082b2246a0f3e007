jd.uploadFile({ url: 'https://api.example.com/f' })
jd.downloadFile({ success: () => done() })
