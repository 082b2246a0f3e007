tt.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000 })
tt.downloadFile({ url, filePath: target, success: ({ tempFilePath }) => open(tempFilePath) })
