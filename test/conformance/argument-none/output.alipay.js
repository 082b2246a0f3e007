import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
my.uploadFile()
const task = _uploadFileAuto()
task.abort()
