import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
_uploadFile({ url, files: picked })
_uploadFile({ url, ...rest })
wx.uploadFile({ url, name: 'f' })
