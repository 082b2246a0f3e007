uni.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => keep(res.profile) })
uni.downloadFile({ url, success: (res) => keep(res.profile, res.filePath) })
