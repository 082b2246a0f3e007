const api = uni
const { uploadFile } = api
let send = api.uploadFile
api.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
send({ url: endpoint, filePath: 'c.png', name: 'f' })
