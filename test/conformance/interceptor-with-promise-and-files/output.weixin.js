import { uploadFileThrough as _uploadFileThrough, uniVue2 as _uniVue2 } from '@crossload/runtime/weixin';
uni.addInterceptor('uploadFile', { invoke })
const [err, res] = await _uploadFileThrough((options) => uni.uploadFile(options), { url: '/f', files: picked }, _uniVue2)
const [bad, good] = await _uploadFileThrough((options) => uni.uploadFile(options), options, _uniVue2)
const [no, yes] = await uni.uploadFile({ url: '/f', filePath: 'a.png', name: 'f' })
