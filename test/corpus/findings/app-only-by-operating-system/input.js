export function update(url) {
  uni.downloadFile({
    url,
    success: (res) => {
      if (uni.getSystemInfoSync().platform === 'android') plus.runtime.install(res.tempFile) // says callback-field on app
    },
  })
}
