import { uploadFileThrough as _uploadFileThrough } from '@crossload/runtime/weixin';
const plain = uni.uploadFile
uni.uploadFile = (o = {}) => _uploadFileThrough((options) => plain(options), { ...o, header: { token, ...o.header } })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
