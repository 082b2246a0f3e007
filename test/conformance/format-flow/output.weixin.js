// @flow
import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const send = (path: ?string): Promise<mixed> => _uniVue3({ url, filePath: (path: any), name: 'f' }, (options) => wx.uploadFile(options))
