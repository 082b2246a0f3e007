export async function update(url) {
  const res = await uni.downloadFile({ url })
  if (res.status === 200) plus.runtime.install(res.tempFilePath) // says callback-field on app
}
