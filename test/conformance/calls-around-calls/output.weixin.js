import { uploadFile as _uploadFile, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const task = _uploadFile(_rawTask(_uploadFile(options)))
const other = _uploadFile((_rawTask(_uniVue3({ url, filePath, name: 'f', success }, (options) => wx.uploadFile(options))))).onProgressUpdate(show)
const third = _uploadFile(_rawTask(_uploadFile(_rawTask(_uniVue3(options, (options) => wx.downloadFile(options))))))
await _uploadFile(await _uniVue3(await _uniVue3(options, (options) => wx.downloadFile(options)), (options) => wx.downloadFile(options)))
