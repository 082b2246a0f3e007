const job = wx.uploadFile({
  url: endpoint,
  // #ifdef MP-ALIPAY
  // #endif
  filePath: clip, name: 'clip',
  success: (r) => done(r)
})
job.abort()
