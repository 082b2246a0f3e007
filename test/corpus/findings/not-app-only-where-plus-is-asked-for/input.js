export function update(url, isApp) {
  uni.downloadFile({
    url,
    success: (res) => {
      if (isApp) plus.runtime.install(res.tempFile) // says callback-field on everywhere
      else open(res.tempFilePath)
    },
  })
}
