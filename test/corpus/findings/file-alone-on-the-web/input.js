export function send(file) {
  // Mini-program hosts take no `file`, so that nothing is left to send there.
  uni.uploadFile({ // says missing-option on mini-programs
    url: 'https://api.example.cn/up',
    file, // says lost-file on h5
    name: 'photo',
  })
}
