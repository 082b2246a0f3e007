import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath: 'pics/report.pdf', name: 'f' })
wx.uploadFile({ url, filePath, name: 'f' })
_uploadFile({ ...options, name: 'f' })
const [err] = await _uploadFile(options)
