hooks.before(uni.uploadFile, opts)
wrap<UniApp.UploadFileSuccessCallbackResult, unknown>(uni.uploadFile)(opts)
const verbs = { get: uni.request, put: uni.uploadFile }
