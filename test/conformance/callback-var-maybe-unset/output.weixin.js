import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
if (debug) {
  var onDebug = (res) => show(res.data)
}
const first = _uniVue3({ url, filePath: 'a.png', name: 'f', success: onDebug }, (options) => wx.uploadFile(options))
first.then((res) => show(res.data))

const second = _uniVue3({ url, filePath: 'b.png', name: 'f', success: onLater }, (options) => wx.uploadFile(options))
second.then((res) => show(res.data))
var onLater = function (res) { show(res.data) }

var onSet = function (res) { show(res.data) }
const third = wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: onSet })
third.abort()

function send() {
  const fourth = _uniVue3({ url, filePath: 'd.png', name: 'f', success: onSet }, (options) => wx.uploadFile(options))
  fourth.abort()
}

button.onTap = () => {
  const fifth = wx.uploadFile({ url, filePath: 'e.png', name: 'f', success: onSet })
  fifth.abort()
}
send()
