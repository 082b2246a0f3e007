import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath: 'a.png', name: cfg.field || 'file' })
wx.uploadFile({ url, filePath: 'a.png', name: props.field })
shots.forEach((shot, i) => _uniVue3({ url, filePath: 'a.png', name: shots[i].key }, (options) => wx.uploadFile(options)))
