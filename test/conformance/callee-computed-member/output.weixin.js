wx['uploadFile']({ url: endpoint, filePath: 'a.png', name: 'f' })
wx[`uploadFile`]({ url: endpoint, filePath: 'b.png', name: 'f', success: keep })
