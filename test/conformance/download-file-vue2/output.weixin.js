import { awaitedTuple as _awaitedTuple, uniVue2 as _uniVue2 } from '@crossload/runtime/weixin';
const [err, res] = await _awaitedTuple({ url }, (options) => wx.downloadFile(options))
_uniVue2(options, (options) => wx.downloadFile(options)).then(([bad, good]) => open(good.tempFilePath))
