import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const { tempFilePaths } = await uni.chooseImage()
tempFilePaths.forEach((path) => {
  wx.uploadFile({ url, filePath: path, name: 'f' })
})
for (const path of tempFilePaths) wx.uploadFile({ url, filePath: path, name: 'f' })
for (let i = 0; i < tempFilePaths.length; i++) wx.uploadFile({ url, filePath: tempFilePaths[i], name: 'f' })
await Promise.all(tempFilePaths.map((path) => _uniVue3({ url, filePath: path, name: 'f' }, (options) => wx.uploadFile(options))))
