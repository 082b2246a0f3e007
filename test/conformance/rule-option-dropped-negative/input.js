// Nothing is asked for, or it is an option that means something on another host by design.
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', enableHttp2: false, enableQuic: false, enableProfile: true, hideLoading: true, files: [] })
