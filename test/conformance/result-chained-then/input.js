uni.uploadFile({ url, filePath: 'a.png', name: 'f' }).then((good) => show(good.data)).catch((bad) => toast(bad.errMsg))
uni.uploadFile(cfg).then((good) => show(good.data))
