uni.uploadFile({ url, filePath: 'clip.mp4', name: 'f', fileType: undefined })
uni.uploadFile({ url, filePath: 'clip.mp4', name: 'f', fileType: null })
uni.uploadFile({ url, filePath: 'clip.mp4', name: 'f', fileType: void 0, success: (res) => show(res.statusCode) })
