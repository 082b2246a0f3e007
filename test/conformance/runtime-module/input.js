const { data } = await uni.uploadFile({ url, filePath: 'a.png', name: 'f' })
