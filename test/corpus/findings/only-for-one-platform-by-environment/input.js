uni.downloadFile({
  url: 'https://cdn.example.cn/a.pdf',
  success(res) {
    if (process.env.UNI_PLATFORM === 'mp-weixin' && res.statusCode !== 200) return report(res)
    open(res.tempFilePath)
  },
})
