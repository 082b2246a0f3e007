import { uploadFileAuto as _uploadFileAuto, uploadFile as _uploadFile } from '@crossload/runtime/weixin';
_uploadFileAuto({ url, filePath: 'a.png', name: 'f' }).then((good) => show(good.data)).catch((bad) => toast(bad.errMsg))
_uploadFile(cfg).then((good) => show(good.data))
