import { through as _through } from '@crossload/runtime/through';
import { withOptions as _withOptions } from '@crossload/runtime/weixin';
uni.addInterceptor('uploadFile', { invoke })
_through((options) => uni.uploadFile(_withOptions(options)), options)
_through((options) => uni.uploadFile(_withOptions(options)), more)
uni.uploadFile<(result: Uploaded) => void>({ url, filePath: picked, name: 'f', success: show })
uni.uploadFile<Record<'data', (text: string) => void>>()
