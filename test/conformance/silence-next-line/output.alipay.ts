// crossload-ignore-next-line insecure-url -- 测试服务器没有证书
my.uploadFile({ url: 'http://10.0.0.2/', filePath, fileName: 'a', fileType: 'image', header: { Referer: '' } })

/* crossload-ignore-next-line insecure-url, forbidden-header */
// #ifdef MP

my.uploadFile({ url: 'http://10.0.0.2/', filePath, fileName: 'b', fileType: 'image', header: { Referer: '' } })
// #endif

my.uploadFile({
  // crossload-ignore-next-line
  url: 'http://10.0.0.2/', filePath, fileName: 'c', fileType: 'image', header: { Referer: '' },
})

my.uploadFile({
  url: 'http://10.0.0.2/', /* crossload-ignore-next-line forbidden-header */ filePath,
  fileName: 'd', fileType: 'image', header: { Referer: '' },
})
