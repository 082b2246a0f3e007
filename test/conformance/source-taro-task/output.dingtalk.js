import { taroPromise as _taroPromise } from '@crossload/runtime/taro';
import { uploadFileResults as _uploadFileResults, hostTask as _hostTask, downloadFileResults as _downloadFileResults, awaited as _awaited } from '@crossload/runtime/dingtalk';
import Taro from '@tarojs/taro'

const upload = _taroPromise({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) }, (options) => _hostTask(_uploadFileResults(options)))
upload.progress((event) => draw(event.totalBytesSent)).headersReceive((event) => show(event.header))
upload.abort(() => show('stopped'))

_taroPromise({ url }, (options) => _hostTask(_downloadFileResults(options))).progress(({ progress }) => draw(progress)).then((res) => open(res.tempFilePath))

const waited = await _awaited({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' }, _uploadFileResults)
dd.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f', success: (res) => show(res.data) })
