my.uploadFile({ url: endpoint, filePath: 'a.png', fileName: 'f', // the field
 fileType: 'image' })
