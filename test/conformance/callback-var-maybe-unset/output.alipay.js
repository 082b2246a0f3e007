import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
if (debug) {
  var onDebug = (res) => show(res.data)
}
const first = _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: onDebug }, (options) => _hostTask(_uploadFileResults(options)))
first.then((res) => show(res.data))

const second = _uniVue3({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: onLater }, (options) => _hostTask(_uploadFileResults(options)))
second.then((res) => show(res.data))
var onLater = function (res) { show(res.data) }

var onSet = function (res) { show(res.data) }
const third = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f', success: onSet }))
third.abort()

function send() {
  const fourth = _uniVue3({ fileType: 'image', url, filePath: 'd.png', fileName: 'f', success: onSet }, (options) => _hostTask(_uploadFileResults(options)))
  fourth.abort()
}

button.onTap = () => {
  const fifth = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'e.png', fileName: 'f', success: onSet }))
  fifth.abort()
}
send()
