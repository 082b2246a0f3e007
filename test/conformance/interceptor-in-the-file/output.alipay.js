import { withFileType as _withFileType, withOptions as _withOptions } from '@crossload/runtime/alipay';
import { heard as _heard, through as _through } from '@crossload/runtime/through';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
uni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile(_withFileType(_heard({ url: '/avatar', filePath, name: 'f', success: (res) => show(res.statusCode) })))
_through((options) => uni.uploadFile(_withOptions(options)), _withFormText(options))
my.downloadFile({ url: 'https://cdn.example.com/a.png' })
