const { uniVue3: _uniVue3 } = require('@crossload/runtime/weixin');
async function chosen() {
  const { tempFilePath } = await uni.chooseVideo()
  const { tempFilePath: orDefault = backup } = await uni.chooseVideo()
  wx.uploadFile({ url, filePath: tempFilePath, name: 'f' })
  wx.uploadFile({ url, filePath: orDefault, name: 'f' })
}

function counted() {
  let api = uni
  let other = uni
  wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
  other++
  other.uploadFile({ url, filePath: 'a.png', name: 'f' })
}

function switched() {
  switch (_uniVue3({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))) {
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
  wx.downloadFile({ url })
}
