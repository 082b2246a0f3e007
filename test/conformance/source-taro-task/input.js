import Taro from '@tarojs/taro'

const upload = Taro.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
upload.progress((event) => draw(event.totalBytesSent)).headersReceive((event) => show(event.header))
upload.abort(() => show('stopped'))

Taro.downloadFile({ url }).progress(({ progress }) => draw(progress)).then((res) => open(res.tempFilePath))

const waited = await Taro.uploadFile({ url, filePath: 'b.png', name: 'f' })
Taro.uploadFile({ url, filePath: 'c.png', name: 'f', success: (res) => show(res.data) })
