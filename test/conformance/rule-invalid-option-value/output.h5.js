import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/h5';
const LIMIT = '30000'
uni.uploadFile({ url: 42, filePath: ['a.png'], name: `f`, fileType: 'image', header: 'token', formData: JSON.stringify(form), timeout: LIMIT, success: 'done' })
_uploadFile({ url, filePath: 'a.png', name: 7, fileType: 'image' }, _taskOnly)
