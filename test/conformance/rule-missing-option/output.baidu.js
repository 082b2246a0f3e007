swan.uploadFile({ url: 'https://api.example.com/f' })
swan.downloadFile({ success: () => done() })
