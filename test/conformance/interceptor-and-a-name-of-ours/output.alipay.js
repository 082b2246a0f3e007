import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { through as _through } from '@crossload/runtime/through';
import { withOptions as _withOptions } from '@crossload/runtime/alipay';
uni.addInterceptor('uploadFile', { invoke(args) { args.header = { token } } })
const options = uni
_through((given) => options.uploadFile(_withOptions(given)), _withFormText(given))
function send() {
  const options = uni.uploadFile
  return _through((given) => options(_withOptions(given)), { url, files: list })
}
