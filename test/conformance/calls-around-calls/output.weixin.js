import { uploadFile as _uploadFile, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const task = _uploadFile(_uploadFile(options))
const other = _uploadFile((_uniVue3({ url, filePath, name: 'f', success }, (options) => wx.uploadFile(options)))).onProgressUpdate(show)
const third = _uploadFile(_uploadFile(_uniVue3(options, (options) => wx.downloadFile(options))))
await _uploadFile(await _uniVue3(await _uniVue3(options, (options) => wx.downloadFile(options)), (options) => wx.downloadFile(options)))
