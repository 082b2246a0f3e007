const text = `
// crossload-ignore-next-line`; my.uploadFile({ url: 'http://10.0.0.2/', filePath, fileName: 'a', fileType: 'image' })
// see crossload-ignore-next-line in the docs
const no = '/* crossload-ignore-file */'
