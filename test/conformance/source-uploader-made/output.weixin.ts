import { withBase as _withBase } from '@crossload/runtime/address';
import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/weixin';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { Uploader } from 'lwu-upload'
import * as lwu from 'lwu-upload'

const BASE = 'https://api.example.com'
const uploader = new Uploader({ baseURI: `${BASE}/v1` })
const plain = new lwu.Uploader()

const task = wx.uploadFile({ url: 'https://api.example.com/v1/avatar', filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
task.abort()

export function send(url: string, filePath: string) {
  const own = new Uploader({ baseURI: 'https://other.example.com' })
  _uploadFile(_withBase({ url, filePath, name: 'f' }, 'https://other.example.com'), _taskOnly)
  return _rawTask(wx.uploadFile({ url: 'https://files.example.com/avatar', filePath, name: 'f' }))
}

wx.uploadFile({ url: 'https://files.example.com/f', filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' })
