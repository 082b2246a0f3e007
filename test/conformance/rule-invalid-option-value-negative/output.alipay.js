import { downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
let late = '1'
late = 30000
my.uploadFile({ url: base + '/f', filePath: path, fileName: field, fileType: 'image', header: undefined, formData: null, timeout: late, success() {}, extra: 1 })
_downloadFileResults({ url, get timeout() { return '1' }, success: done })
