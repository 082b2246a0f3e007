import { formText as _formText } from '@crossload/runtime/formData';
const shared = { size: 12 }
shared.size = '12'
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', formData: _formText({ count: String(3), at: `${Date.now()}`, user, meta: JSON.stringify({ a: 1 }), none: undefined }) })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', formData: shared })
