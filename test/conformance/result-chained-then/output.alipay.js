import { awaited as _awaited, uploadFileResults as _uploadFileResults, uploadFile as _uploadFile } from '@crossload/runtime/alipay';
_awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults).then((good) => show(good.data)).catch((bad) => toast(bad.errMsg))
_uploadFile(cfg).then((good) => show(good.data))
