import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
import { onFail } from './onFail'

function onDone(res: UniApp.UploadFileSuccessCallbackResult) {
  show(res.data)
}
const onStatus = ({ statusCode }: { statusCode: number }) => check(statusCode)
let onChanging = () => {}
onChanging = (res) => keep(res)

my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: onDone })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: onStatus })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: onChanging })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: onDone, fail: onFail })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: this.onDone })
