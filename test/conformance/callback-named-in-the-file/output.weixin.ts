import { onFail } from './onFail'

function onDone(res: UniApp.UploadFileSuccessCallbackResult) {
  show(res.data)
}
const onStatus = ({ statusCode }: { statusCode: number }) => check(statusCode)
let onChanging = () => {}
onChanging = (res) => keep(res)

wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: onDone })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: onStatus })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: onChanging })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: onDone, fail: onFail })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: this.onDone })
