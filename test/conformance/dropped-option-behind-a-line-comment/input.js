uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', // the field
 fileType: 'image' })
