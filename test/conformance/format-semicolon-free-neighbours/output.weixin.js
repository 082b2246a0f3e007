import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const before = load()
;[1, 2].forEach((n) => _uniVue3({ url, filePath: 'a.png', name: 'f' + n }, (options) => wx.uploadFile(options)))
const after = before
;`${after}`.trim()
wx.uploadFile({ url, filePath: 'b.png', name: 'f' })
;(() => {})()
