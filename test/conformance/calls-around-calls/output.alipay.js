import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile, withFileType as _withFileType, uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask, downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const task = _uploadFile(_withFormText(_rawTask(_uploadFile(_withFormText(options), undefined, 'video'))), undefined, 'video')
const other = _uploadFile(_withFormText((_rawTask(_uniVue3(_withFileType({ url, filePath, fileName: 'f', success }, 'video'), (options) => _hostTask(_uploadFileResults(options)))))), undefined, 'video').onProgressUpdate(show)
const third = _uploadFile(_withFormText(_rawTask(_uploadFile(_withFormText(_rawTask(_uniVue3(options, (options) => _hostTask(_downloadFileResults(options))))), undefined, 'video'))), undefined, 'video')
await _uploadFile(_withFormText(await _uniVue3(await _uniVue3(options, (options) => _hostTask(_downloadFileResults(options))), (options) => _hostTask(_downloadFileResults(options)))), undefined, 'video')
