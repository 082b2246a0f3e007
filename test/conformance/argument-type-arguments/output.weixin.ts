import { awaited as _awaited } from '@crossload/runtime/weixin';
wx.uploadFile({
  url: endpoint,
  filePath: path,
  name: 'p',
  success: ({ data }) => show(data),
})
const answer = await _awaited({ url: endpoint, filePath: path, name: 'p' }, (options) => wx.uploadFile(options))
