import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { through as _through, heard as _heard } from '@crossload/runtime/through';
import { withOptions as _withOptions, withFileType as _withFileType } from '@crossload/runtime/alipay';
uni.addInterceptor('uploadFile', { invoke })
_through((options) => uni.uploadFile(_withOptions(options)), _withFormText(options))
_through((options) => uni.uploadFile(_withOptions(options)), _withFormText(more))
uni.uploadFile<(result: Uploaded) => void>(_withFileType(_heard({ url, filePath: picked, name: 'f', success: show })))
uni.uploadFile<Record<'data', (text: string) => void>>()
