uni.uploadFile({
  ...defaults,
  url: abs(path),
  formData: extra,
  success(r) {
    keep(r)
  },
})
