import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
wx.uploadFile()
const task = _uploadFileAuto()
task.abort()
