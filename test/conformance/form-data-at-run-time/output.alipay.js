import { formText as _formText, withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile, withFileType as _withFileType, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const base = { url: 'https://api.example.cn/u', name: 'f' }
const texts = { ...base, formData: { kind: 'photo' } }
export class Uploads {
  send(filePath, formData, count) {
    _uploadFile({ ...base, filePath, formData: _formText(formData) })
    _uploadFileResults(_withFileType({ url: 'https://api.example.cn/u', filePath, fileName: 'f', formData: _formText(formData), success: this.done }))
    my.uploadFile(_withFileType({ url: 'https://api.example.cn/u', filePath, fileName: 'f', formData: _formText({ count, n: 1 }) }))
    my.uploadFile(_withFileType({ url: 'https://api.example.cn/u', filePath, fileName: 'f', formData: _formText({ ...formData, n: 1 }) }))
    my.uploadFile(_withFileType({ url: 'https://api.example.cn/u', filePath, fileName: 'f', formData: _formText((formData /* theirs */ || { n: 1 })) }))
    _uploadFile(_withFormText({ formData, ...this.options, filePath }))
    _uploadFile(_withFormText({ url: 'https://api.example.cn/u', filePath, name: 'f', get formData() { return { n: this.name.length } } }))
    my.uploadFile(_withFileType({ url: 'https://api.example.cn/u', filePath, fileName: 'f', formData: _formText({ get n() { return 1 } }) }))
    return _rawTask(_uploadFile(_withFormText(formData)))
  }
}
_uploadFile({ ...base, filePath: 'a.png' })
_uploadFile({ ...texts, filePath: 'a.png' })
