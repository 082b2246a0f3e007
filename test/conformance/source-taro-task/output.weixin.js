import { taroPromise as _taroPromise } from '@crossload/runtime/taro';
import { awaited as _awaited } from '@crossload/runtime/weixin';
import Taro from '@tarojs/taro'

const upload = _taroPromise({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.data) }, (options) => wx.uploadFile(options))
upload.progress((event) => draw(event.totalBytesSent)).headersReceive((event) => show(event.header))
upload.abort(() => show('stopped'))

_taroPromise({ url }, (options) => wx.downloadFile(options)).progress(({ progress }) => draw(progress)).then((res) => open(res.tempFilePath))

const waited = await _awaited({ url, filePath: 'b.png', name: 'f' }, (options) => wx.uploadFile(options))
wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: (res) => show(res.data) })
