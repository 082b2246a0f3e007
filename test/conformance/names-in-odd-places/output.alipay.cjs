const { withFileType: _withFileType, uniVue3: _uniVue3, uploadFileResults: _uploadFileResults, hostTask: _hostTask } = require('@crossload/runtime/alipay');
async function chosen() {
  const { tempFilePath } = await uni.chooseVideo()
  const { tempFilePath: orDefault = backup } = await uni.chooseVideo()
  my.uploadFile({ fileType: 'video', url, filePath: tempFilePath, fileName: 'f' })
  my.uploadFile(_withFileType({ url, filePath: orDefault, fileName: 'f' }))
}

function counted() {
  let api = uni
  let other = uni
  my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
  other++
  other.uploadFile({ url, filePath: 'a.png', name: 'f' })
}

function switched() {
  switch (_uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))) {
    case uni.uploadFile({ url, filePath: 'a.png', name: 'f' }):
      break
    default:
      let uni = other
  }
}

function inBlocks() {
  var upload = uni.uploadFile
  var download = uni.downloadFile
  if (later) {
    function upload() {}
    let download
  }
  upload({ url, filePath: 'a.png', name: 'f' })
  my.downloadFile({ url })
}
