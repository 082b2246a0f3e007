let api = uni
if (test) api = fake
api.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
