my.uploadFile({ url: 'http://10.0.0.2/', filePath, fileName: 'a', fileType: 'image' }) // crossload-ignore-line insecure-url -- no certificate
my.uploadFile({
  url: 'http://10.0.0.2/', /* crossload-ignore-line */
  filePath,
  fileName: 'b',
  fileType: 'image',
  header: { Referer: '' },
})
