import { formText as _formText } from '@crossload/runtime/formData';
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', header: { token }, formData: _formText({ id }) })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: undefined })
