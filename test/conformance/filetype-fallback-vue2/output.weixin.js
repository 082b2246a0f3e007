import { uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath, name: 'f' })
const [err] = await _uploadFile(options, _uniVue2)
