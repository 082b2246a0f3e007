uni.addInterceptor('uploadFile', { invoke(args) { args.header = { token } } })
const options = uni
options.uploadFile(given)
function send() {
  const options = uni.uploadFile
  return options({ url, files: list })
}
