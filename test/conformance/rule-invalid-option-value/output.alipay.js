import { formText as _formText } from '@crossload/runtime/formData';
import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
const LIMIT = '30000'
_uploadFileResults({ url: 42, filePath: ['a.png'], fileName: `f`, fileType: 'image', header: 'token', formData: _formText(JSON.stringify(form)), timeout: LIMIT, success: 'done' })
my.uploadFile({ url, filePath: 'a.png', fileName: 7, fileType: 'image' })
