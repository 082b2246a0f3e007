const [err, res] = await uni.downloadFile({ url })
uni.downloadFile(options).then(([bad, good]) => open(good.tempFilePath))
