async function chosen() {
  const { tempFilePath } = await uni.chooseVideo()
  const { tempFilePath: orDefault = backup } = await uni.chooseVideo()
  uni.uploadFile({ url, filePath: tempFilePath, name: 'f' })
  uni.uploadFile({ url, filePath: orDefault, name: 'f' })
}

function counted() {
  let api = uni
  let other = uni
  api.uploadFile({ url, filePath: 'a.png', name: 'f' })
  other++
  other.uploadFile({ url, filePath: 'a.png', name: 'f' })
}

function switched() {
  switch (uni.uploadFile({ url, filePath: 'a.png', name: 'f' })) {
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
  download({ url })
}
