my.downloadFile({ url, success: (res) => open(res.tempFilePath) })
