dd.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: 'pdf' })
dd.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: `Image` })
dd.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: 'audio' })
dd.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: kind })
