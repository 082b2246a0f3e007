import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const send = () => _uniVue3({ url: 'http://10.0.0.2/', filePath, name: 'a', header: { Referer: '' } }, (options) => wx.uploadFile(options))

/**
 * crossload-ignore-file insecure-url, file-type-inferred
 *   -- a page for developers
 */
send()
