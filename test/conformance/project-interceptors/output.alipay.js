import { withFileType as _withFileType, uploadFileThrough as _uploadFileThrough } from '@crossload/runtime/alipay';
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile(_withFileType({ url: '/avatar', filePath, name: 'f' }))
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f', fileType: 'image' })
const task = _uploadFileThrough((options) => uni.uploadFile(options), options)
_uploadFileThrough((options) => uni.uploadFile(options), { url: '/avatar', files: picked })
