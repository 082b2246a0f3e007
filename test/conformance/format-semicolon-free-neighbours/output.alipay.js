import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
const before = load()
;[1, 2].forEach((n) => _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' + n }))
const after = before
;`${after}`.trim()
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
;(() => {})()
