import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath: 'a.png', name: 'file' })
wx.uploadFile({ url, filePath: 'a.png', name: 'file' })
_uploadFile({ url, files: [{ uri: 'a.png' }], filePath: 'a.png', name: 'file' })
