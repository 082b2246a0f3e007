import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
_uploadFile(_withFormText({ fileType: 'image', url, filePath: 'a.png', name: 'f', get formData() { return { field: this.name } }, success: (res) => show(res.data) }))
_uploadFile(_withFormText({ url, filePath: 'a.png', name: 'f', fileType: 'video', get formData() { return { kind: this.fileType } } }))
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', get header() { return sign(this.fileName) } })
