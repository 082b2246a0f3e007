// Supplied, given with a default, asked for, only printed, or nobody's word.
uni.downloadFile({ url, success: (res) => { open(res.tempFilePath); tell(res.errMsg); console.log(res.statusCode) }, fail: (err) => tell(err.errMsg, err.errCode ?? 0) })
uni.downloadFile({ url, success: (res) => { if (!res.statusCode || res.statusCode === 200) open(res.tempFilePath) }, fail: (err) => tell(err.errMsg || err.errorMessage) })
uni.uploadFile({
  url, filePath: 'a.png', name: 'f', fileType: 'image',
  success: ({ statusCode, data, header = {}, mine }) => use(statusCode, data, header.etag, mine),
  complete: (res) => note(res.statusCode, res.profile?.rtt),
}).onProgressUpdate((event) => bar(event.totalBytesSent / event.totalBytesExpectedToSend))
uni.downloadFile({ url, success: (res) => { mend(res); open(res.statusCode) } })
