uni.uploadFile({ file, files: [], name, url: endpoint, filePath: 'a.png', fileType: 'image', success: (res) => show(res.data) })
uni.uploadFile({ enableHttp2: true,
  hideLoading: false,
  name, url: endpoint, filePath: 'b.png', fileType: 'image' })
