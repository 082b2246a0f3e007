export function update(url) {
  uni.downloadFile({
    url,
    success(res) {
      const { status } = res // says callback-field on app
      if (status !== 200) return
      plus.runtime.install(res.tempFilePath)
    },
  })
}
