import { uploadFile as _uploadFile } from '@crossload/runtime/toutiao';
tt.uploadFile({ url, filePath: 'a.png', name: 'f', get formData() { return { field: this.name } }, success: (res) => show(res.data) })
_uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'video', get formData() { return { kind: this.fileType } } })
_uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', get header() { return sign(this.fileName) } })
