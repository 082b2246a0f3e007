async function send(path) {
  ;(await uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf' })).abort() // says promise-shape on everywhere
}
