import { formText as _formText } from '@crossload/runtime/formData';
const extra = { size: 12, kept: 'yes' }
has.uploadFile({ url, filePath: 'a.png', name: 'f', formData: _formText({ count: 3, isPublic: !hidden, at: Date.now(), tags: ['a'], meta: { a: 1 }, note: 'x' }) })
has.uploadFile({ url, filePath: 'a.png', name: 'f', formData: _formText(extra) })
