const text = `
// crossload-ignore-next-line`; wx.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a' })
// see crossload-ignore-next-line in the docs
const no = '/* crossload-ignore-file */'
