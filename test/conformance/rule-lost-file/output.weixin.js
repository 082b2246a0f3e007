import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const url = 'https://api.example.cn/u'
wx.uploadFile({ url, name: 'f' })
_uploadFile({ url, files: [{ name: 'photo', uri: 'a.png' }, { name: 'photo', uri: 'b.png' }] })
// Both are right everywhere, or may be.
wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
_uploadFile({ url, files: [{ name: 'front', uri: 'a.png' }, { name: 'back', uri: 'b.png' }] })
_uploadFile({ url, file, name: 'f', ...more })
