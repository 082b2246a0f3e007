export const update = (url) => uni.downloadFile({ url }).then((res) => plus.runtime.openFile(res.tempFile)) // says callback-field on app
