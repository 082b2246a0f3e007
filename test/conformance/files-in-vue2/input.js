const [err, res] = await uni.uploadFile({ url, files: picked })
