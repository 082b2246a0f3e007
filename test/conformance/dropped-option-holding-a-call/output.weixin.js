import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
wx.uploadFile({
  url: endpoint,
  filePath: 'a.png',
  name: 'f',
  file: () => _uniVue3({ url: endpoint, filePath: 'b.png', name: 'g', enableHttp2: true }, (options) => wx.uploadFile(options)),
  success: (res) => show(res.data),
})
