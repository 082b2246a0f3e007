import { awaited as _awaited, uploadFile as _uploadFile } from '@crossload/runtime/weixin';
_awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options)).then((good) => show(good.data)).catch((bad) => toast(bad.errMsg))
_uploadFile(cfg).then((good) => show(good.data))
