import { formText as _formText } from '@crossload/runtime/formData';
const extra = { size: 12, kept: 'yes' }
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', formData: _formText({ count: 3, isPublic: !hidden, at: Date.now(), tags: ['a'], meta: { a: 1 }, note: 'x' }) })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', formData: _formText(extra) })
