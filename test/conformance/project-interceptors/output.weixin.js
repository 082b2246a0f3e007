import { uploadFileThrough as _uploadFileThrough } from '@crossload/runtime/weixin';
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile({ url: '/avatar', filePath, name: 'f' })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f', fileType: 'image' })
const task = _uploadFileThrough((options) => uni.uploadFile(options), options)
_uploadFileThrough((options) => uni.uploadFile(options), { url: '/avatar', files: picked })
