import { through as _through } from '@crossload/runtime/through';
import { withOptions as _withOptions } from '@crossload/runtime/weixin';
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile({ url: '/avatar', filePath, name: 'f' })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f', fileType: 'image' })
const task = _through((options) => uni.uploadFile(_withOptions(options)), options)
_through((options) => uni.uploadFile(_withOptions(options)), { url: '/avatar', files: picked })
