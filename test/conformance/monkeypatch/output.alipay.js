import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { through as _through } from '@crossload/runtime/through';
import { withOptions as _withOptions } from '@crossload/runtime/alipay';
const plain = uni.uploadFile
uni.uploadFile = (o = {}) => _through((options) => plain(_withOptions(options)), _withFormText({ ...o, header: { token, ...o.header } }))
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
