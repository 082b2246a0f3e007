uni.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a', fileType: 'image' }) // crossload-ignore-line insecure-url -- no certificate
uni.uploadFile({
  url: 'http://10.0.0.2/', /* crossload-ignore-line */
  filePath,
  name: 'b',
  fileType: 'image',
  header: { Referer: '' },
})
