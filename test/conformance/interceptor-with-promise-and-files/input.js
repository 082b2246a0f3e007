uni.addInterceptor('uploadFile', { invoke })
const [err, res] = await uni.uploadFile({ url: '/f', files: picked })
const [bad, good] = await uni.uploadFile(options)
const [no, yes] = await uni.uploadFile({ url: '/f', filePath: 'a.png', name: 'f' })
