import { withBase as _withBase } from '@crossload/runtime/address';
import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/weixin';
import uploader from 'lwu-upload'
import { uploader as other } from 'lwu-upload'

const task = wx.uploadFile({ url: 'https://api.example.com/v1/avatar', filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
task.abort()
wx.uploadFile({ url: 'https://files.example.com/avatar', filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: 'https://other.example.com/f', filePath: 'a.png', name: 'f' })
_uploadFile(_withBase({ url: path, filePath: 'a.png', name: 'f' }, 'https://api.example.com/v1'), _taskOnly)
_uploadFile(_withBase(options, 'https://api.example.com/v1'), _taskOnly)
