// crossload-ignore-file kept-call, forbidden-header
// crossload-ignore-next-line
const url = 'http://10.0.0.2/'

// crossload-ignore-next-line insecure-url
wx.uploadFile({
  url: 'http://10.0.0.2/',
  filePath,
  name: 'a',
  header: { Referer: '' }, // crossload-ignore-line forbidden-header, unused-ignore
})
// crossload-ignore-next-line insecure-url
