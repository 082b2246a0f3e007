tt.uploadFile({ url: 'https://api.example.com/f' })
tt.downloadFile({ success: () => done() })
