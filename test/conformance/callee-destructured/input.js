const { uploadFile: up, downloadFile } = uni
up({ url: endpoint, filePath: 'a.png', name: 'f', success: ({ data }) => show(data) })
downloadFile({ url: endpoint, success: (res) => open(res.tempFilePath) })
