import { uploadFile as _uploadFile, timed as _timed, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
_uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000, success: () => done() }, _timed(_uniVue3))
wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
const { data } = await _uploadFile(options, _timed(_uniVue3))
