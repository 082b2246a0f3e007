uni['uploadFile']({ url: endpoint, filePath: 'a.png', name: 'f' })
uni[`uploadFile`]({ url: endpoint, filePath: 'b.png', name: 'f', success: keep })
