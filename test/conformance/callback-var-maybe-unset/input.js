if (debug) {
  var onDebug = (res) => show(res.data)
}
const first = uni.uploadFile({ url, filePath: 'a.png', name: 'f', success: onDebug })
first.then((res) => show(res.data))

const second = uni.uploadFile({ url, filePath: 'b.png', name: 'f', success: onLater })
second.then((res) => show(res.data))
var onLater = function (res) { show(res.data) }

var onSet = function (res) { show(res.data) }
const third = uni.uploadFile({ url, filePath: 'c.png', name: 'f', success: onSet })
third.abort()

function send() {
  const fourth = uni.uploadFile({ url, filePath: 'd.png', name: 'f', success: onSet })
  fourth.abort()
}

button.onTap = () => {
  const fifth = uni.uploadFile({ url, filePath: 'e.png', name: 'f', success: onSet })
  fifth.abort()
}
send()
