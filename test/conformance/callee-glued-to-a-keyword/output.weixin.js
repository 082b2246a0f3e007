import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { awaited as _awaited } from '@crossload/runtime/weixin';
async function send(options) {
  if (options.silent) return _rawTask( wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', success: () => {} }))
  await _awaited({ url: endpoint, filePath: 'b.png', name: 'f' }, (options) => wx.uploadFile(options))
  void wx.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' })
}
