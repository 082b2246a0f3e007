import { withBase as _withBase } from '@crossload/runtime/address';
import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/weixin';
import uploader from 'lwu-upload'

wx.uploadFile({ url: 'https://api.example.com/o\'brien/it\'s/\\back\nline\u2028separator', filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: 'https://api.example.com/o\'brien/avatar', filePath: 'a.png', name: 'f' })
_uploadFile(_withBase(options, 'https://api.example.com/o\'brien'), _taskOnly)
