// crossload-ignore-next-line insecure-ulr
uni.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a', fileType: 'image' })

// crossload-ignore-next-line the server has no certificate
uni.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'b', fileType: 'image' })

// crossload-ignore insecure-url
uni.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'c', fileType: 'image' })
