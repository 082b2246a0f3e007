import { withFileType as _withFileType, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
const send = () => _uploadFileAuto(_withFileType({ url: 'http://10.0.0.2/', filePath, fileName: 'a', header: { Referer: '' } }))

/**
 * crossload-ignore-file insecure-url, file-type-inferred
 *   -- a page for developers
 */
send()
