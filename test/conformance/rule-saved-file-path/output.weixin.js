import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
uni.saveFile({ tempFilePath, success: ({ savedFilePath }) => _uniVue3({ url, filePath: savedFilePath, name: 'f' }, (options) => wx.uploadFile(options)) })
async function send() {
  const saved = await uni.saveFile({ tempFilePath })
  wx.uploadFile({ url, filePath: saved.savedFilePath, name: 'f' })
}
