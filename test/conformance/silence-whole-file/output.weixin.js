import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
const send = () => _uploadFileAuto({ url: 'http://10.0.0.2/', filePath, name: 'a', header: { Referer: '' } })

/**
 * crossload-ignore-file insecure-url, file-type-inferred
 *   -- a page for developers
 */
send()
