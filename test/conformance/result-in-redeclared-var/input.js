function send(isClip) {
  if (isClip) {
    var task = uni.uploadFile({ url, filePath: 'a.mp4', name: 'clip' })
  } else {
    var task = uni.uploadFile({ url, filePath: 'a.png', name: 'shot' })
  }
  return task.then((res) => res.data)
}
