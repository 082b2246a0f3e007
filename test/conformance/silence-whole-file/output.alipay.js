import { withFileType as _withFileType, uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
const send = () => _uniVue3(_withFileType({ url: 'http://10.0.0.2/', filePath, fileName: 'a', header: { Referer: '' } }), (options) => _hostTask(_uploadFileResults(options)))

/**
 * crossload-ignore-file insecure-url, file-type-inferred
 *   -- a page for developers
 */
send()
