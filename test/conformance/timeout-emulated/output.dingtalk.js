import { uploadFile as _uploadFile, uniVue3 as _uniVue3 } from '@crossload/runtime/dingtalk';
import { timed as _timed } from '@crossload/runtime/timeout';
_uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000, success: () => done() }, _timed(_uniVue3))
dd.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() })
const { data } = await _uploadFile(options, _timed(_uniVue3))
