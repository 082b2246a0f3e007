import { taroPromise as _taroPromise } from '@crossload/runtime/taro';
import { awaited as _awaited } from '@crossload/runtime/toutiao';
import Taro from '@tarojs/taro'

const upload = _taroPromise({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.data) }, (options) => tt.uploadFile(options))
upload.progress((event) => draw(event.totalBytesSent)).headersReceive((event) => show(event.header))
upload.abort(() => show('stopped'))

_taroPromise({ url }, (options) => tt.downloadFile(options)).progress(({ progress }) => draw(progress)).then((res) => open(res.tempFilePath))

const waited = await _awaited({ url, filePath: 'b.png', name: 'f' }, (options) => tt.uploadFile(options))
tt.uploadFile({ url, filePath: 'c.png', name: 'f', success: (res) => show(res.data) })
