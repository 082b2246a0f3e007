export function update(url) {
  uni.downloadFile({
    url,
    success: (res) => {
      if (res.status === 200) plus.runtime.install(res.tempFilePath, { force: false }, () => plus.runtime.restart()) // says callback-field on app
    },
    fail: (e) => show(e.message), // says callback-field on app
  })
}
