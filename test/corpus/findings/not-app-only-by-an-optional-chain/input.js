export function update(url) {
  uni.downloadFile({ url, success: (res) => globalThis.plus?.runtime.install(res.tempFile) }) // says callback-field on everywhere
}
