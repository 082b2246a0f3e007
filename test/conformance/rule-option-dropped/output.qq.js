qq.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', enableHttp2: true, enableQuic: wantsQuic })
qq.downloadFile({ url, enableHttp2: fast })
