const job = uni.uploadFile({
  url: endpoint,
  // #ifdef MP-ALIPAY
  fileType: 'video',
  // #endif
  filePath: clip, name: 'clip',
  success: (r) => done(r)
})
job.abort()
