wx.cloud.uploadFile({ cloudPath: p })
uniCloud.uploadFile({ cloudPath: p })
uniCloud
  .uploadFile({ cloudPath: p })
const component = { name: 'uploadFile', uploadFile() {}, label: `uni.uploadFile({ name: 'x' })` }
component.uploadFile({ url, filePath: 'a.png', name: 'f' })
const words = { uploadFile: 'Upload' } // uni.uploadFile({ name: 'x' })
/* uni.uploadFile({ name: 'x' }) */
uni.uploadFile(url, { name: 'f' })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' })
tt.uploadFile({ url, filePath: 'a.png', name: 'f' })
