import { withFileType as _withFileType, withOptions as _withOptions } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { through as _through } from '@crossload/runtime/through';
uni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile(_withFileType({ url: '/avatar', filePath, name: 'f', success: (res) => show(res.statusCode) }))
_through((options) => uni.uploadFile(_withOptions(options)), _withFormText(options))
my.downloadFile({ url: 'https://cdn.example.com/a.png' })
