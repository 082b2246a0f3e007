const api = uni
const { uploadFile } = api
let send = api.uploadFile
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'c.png', fileName: 'f' })
