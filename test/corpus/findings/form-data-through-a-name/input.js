export function send(path, id) {
  const formData = { kind: 'photo' }
  // sent as text
  formData.size = 12
  formData.tags = ['a', 'b'] // says form-data-type on alipay harmony
  formData.id = String(id)
  uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', formData })
}
