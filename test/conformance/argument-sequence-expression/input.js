export const send = (options) => {
  uni.uploadFile((prepare(options), options))
}
