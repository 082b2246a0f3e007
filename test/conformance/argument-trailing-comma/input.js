const first = await uni.uploadFile(options,)
const second = await uni.uploadFile(
  options, // shared
)
const third = await uni.uploadFile({ ...options, },)
