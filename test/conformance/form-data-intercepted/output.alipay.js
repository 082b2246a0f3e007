import { formText as _formText, withFormText as _withFormText } from '@crossload/runtime/formData';
import { through as _through } from '@crossload/runtime/through';
import { withOptions as _withOptions } from '@crossload/runtime/alipay';
uni.addInterceptor('uploadFile', { invoke: sign })
export function send(filePath, form, options) {
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', fileType: 'image', formData: { n: '1' } })
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', fileType: 'image', formData: _formText(form) })
  uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', fileType: 'image', formData: { n: '1' } })
  return _through((options) => uni.uploadFile(_withOptions(options)), _withFormText(options))
}
