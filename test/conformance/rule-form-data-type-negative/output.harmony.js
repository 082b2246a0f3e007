import { formText as _formText } from '@crossload/runtime/formData';
const shared = { size: 12 }
shared.size = '12'
has.uploadFile({ url, filePath: 'a.png', name: 'f', formData: _formText({ count: String(3), at: `${Date.now()}`, user, meta: JSON.stringify({ a: 1 }), none: undefined }) })
has.uploadFile({ url, filePath: 'a.png', name: 'f', formData: shared })
