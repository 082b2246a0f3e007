my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'file' })
