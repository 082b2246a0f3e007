import { withFileType as _withFileType, withOptions as _withOptions } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { through as _through } from '@crossload/runtime/through';
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile(_withFileType({ url: '/avatar', filePath, name: 'f' }))
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f', fileType: 'image' })
const task = _through((options) => uni.uploadFile(_withOptions(options)), _withFormText(options))
_through((options) => uni.uploadFile(_withOptions(options)), { url: '/avatar', files: picked })
