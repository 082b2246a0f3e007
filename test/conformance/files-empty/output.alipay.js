my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: () => done() })
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() })
