import { mpxPromise as _mpxPromise } from '@crossload/runtime/toutiao';
import mpx from '@mpxjs/core'

tt.uploadFile(options)
const answer = await _mpxPromise(options, (options) => tt.uploadFile(options))
const again = await _mpxPromise({ ...options, name: 'f' }, (options) => tt.uploadFile(options))
const task = tt.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
