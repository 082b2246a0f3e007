import { through as _through, answered as _answered } from '@crossload/runtime/through';
import { withOptions as _withOptions, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
uni.addInterceptor('uploadFile', { invoke })
const [err, res] = await _through((options) => uni.uploadFile(_withOptions(options)), { url: '/f', files: picked }, _uniVue2)
const [bad, good] = await _through((options) => uni.uploadFile(_withOptions(options)), _withFormText(options), _uniVue2)
const [no, yes] = await _answered(uni.uploadFile({ fileType: 'image', url: '/f', filePath: 'a.png', name: 'f' }))
