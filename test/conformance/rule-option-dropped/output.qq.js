qq.uploadFile({ url, filePath: 'a.png', name: 'f', enableHttp2: true, enableQuic: wantsQuic })
qq.downloadFile({ url, enableHttp2: fast })
