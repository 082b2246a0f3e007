// crossload-ignore-next-line insecure-ulr
my.uploadFile({ url: 'http://10.0.0.2/', filePath, fileName: 'a', fileType: 'image' })

// crossload-ignore-next-line the server has no certificate
my.uploadFile({ url: 'http://10.0.0.2/', filePath, fileName: 'b', fileType: 'image' })

// crossload-ignore insecure-url
my.uploadFile({ url: 'http://10.0.0.2/', filePath, fileName: 'c', fileType: 'image' })
