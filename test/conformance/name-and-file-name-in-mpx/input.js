mpx.uploadFile({ url, filePath, name: 'file', fileName: 'last', fileType: kind, success: () => done() })
mpx.uploadFile({ url, filePath, fileName: 'first', name: 'file', fileType: kind, success: () => done() })
mpx.uploadFile({ url, filePath, name: nextField(), fileName: 'last', fileType: kind, success: () => done() })
mpx.uploadFile({ url, filePath, ...rest })
