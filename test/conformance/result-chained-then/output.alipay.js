import { uploadFileAuto as _uploadFileAuto, uploadFile as _uploadFile } from '@crossload/runtime/alipay';
_uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }).then((good) => show(good.data)).catch((bad) => toast(bad.errMsg))
_uploadFile(cfg).then((good) => show(good.data))
