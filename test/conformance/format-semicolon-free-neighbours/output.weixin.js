import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
const before = load()
;[1, 2].forEach((n) => _uploadFileAuto({ url, filePath: 'a.png', name: 'f' + n }))
const after = before
;`${after}`.trim()
wx.uploadFile({ url, filePath: 'b.png', name: 'f' })
;(() => {})()
