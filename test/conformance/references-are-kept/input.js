hooks.before(uni.uploadFile, opts)
wrap(uni.uploadFile)(opts)
const verbs = { get: uni.request, put: uni.uploadFile }
const bound = uni.uploadFile.bind(uni)
export { verbs, bound }
