my.uploadFile({ fileName: name, url: endpoint, filePath: 'a.png', fileType: 'image', success: (res) => show(res.data) })
my.uploadFile({
  hideLoading: false,
  fileName: name, url: endpoint, filePath: 'b.png', fileType: 'image' })
