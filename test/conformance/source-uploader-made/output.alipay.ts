import { hostTask as _hostTask, uploadFile as _uploadFile, taskOnly as _taskOnly, withFileType as _withFileType } from '@crossload/runtime/alipay';
import { withBase as _withBase } from '@crossload/runtime/address';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { Uploader } from 'lwu-upload'
import * as lwu from 'lwu-upload'

const BASE = 'https://api.example.com'
const uploader = new Uploader({ baseURI: `${BASE}/v1` })
const plain = new lwu.Uploader()

const task = _hostTask(my.uploadFile({ fileType: 'image', url: 'https://api.example.com/v1/avatar', filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) }))
task.abort()

export function send(url: string, filePath: string) {
  const own = new Uploader({ baseURI: 'https://other.example.com' })
  _uploadFile(_withBase({ url, filePath, name: 'f' }, 'https://other.example.com'), _taskOnly)
  return _rawTask(_hostTask(my.uploadFile(_withFileType({ url: 'https://files.example.com/avatar', filePath, fileName: 'f' }))))
}

my.uploadFile({ fileType: 'image', url: 'https://files.example.com/f', filePath: 'a.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f' })
