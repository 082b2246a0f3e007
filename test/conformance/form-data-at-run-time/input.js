const base = { url: 'https://api.example.cn/u', name: 'f' }
const texts = { ...base, formData: { kind: 'photo' } }
export class Uploads {
  send(filePath, formData, count) {
    uni.uploadFile({ ...base, filePath, formData })
    uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData, success: this.done })
    uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { count, n: 1 } })
    uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { ...formData, n: 1 } })
    uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: (formData /* theirs */ || { n: 1 }) })
    uni.uploadFile({ formData, ...this.options, filePath })
    uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', get formData() { return { n: this.name.length } } })
    uni.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { get n() { return 1 } } })
    return uni.uploadFile(formData)
  }
}
uni.uploadFile({ ...base, filePath: 'a.png' })
uni.uploadFile({ ...texts, filePath: 'a.png' })
