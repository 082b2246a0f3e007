with (page) { show(010) }
uni.uploadFile(options)
