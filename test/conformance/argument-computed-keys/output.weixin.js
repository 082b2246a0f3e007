import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const KEY = 'name'
wx.uploadFile({
  ['url']: endpoint,
  ['filePath']: path,
  ['name']: 'scan',
  [`fileType`]: 'image',
  success: (res) => show(res.data),
})
_uploadFile({ url: endpoint, filePath: path, [KEY]: 'scan', success: (res) => show(res.data) })
