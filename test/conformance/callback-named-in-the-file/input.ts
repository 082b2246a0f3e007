import { onFail } from './onFail'

function onDone(res: UniApp.UploadFileSuccessCallbackResult) {
  show(res.data)
}
const onStatus = ({ statusCode }: { statusCode: number }) => check(statusCode)
let onChanging = () => {}
onChanging = (res) => keep(res)

uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: onDone })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: onStatus })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: onChanging })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: onDone, fail: onFail })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: this.onDone })
