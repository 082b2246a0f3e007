import { uploadFile as _uploadFile } from '@crossload/runtime/toutiao';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const base = { url: 'https://api.example.cn/u', name: 'f' }
const texts = { ...base, formData: { kind: 'photo' } }
export class Uploads {
  send(filePath, formData, count) {
    _uploadFile({ ...base, filePath, formData })
    tt.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData, success: this.done })
    tt.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { count, n: 1 } })
    tt.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { ...formData, n: 1 } })
    tt.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: (formData /* theirs */ || { n: 1 }) })
    _uploadFile({ formData, ...this.options, filePath })
    tt.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', get formData() { return { n: this.name.length } } })
    tt.uploadFile({ url: 'https://api.example.cn/u', filePath, name: 'f', formData: { get n() { return 1 } } })
    return _rawTask(_uploadFile(formData))
  }
}
_uploadFile({ ...base, filePath: 'a.png' })
_uploadFile({ ...texts, filePath: 'a.png' })
