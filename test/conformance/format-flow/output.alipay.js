// @flow
import { withFileType as _withFileType, uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
const send = (path: ?string): Promise<mixed> => _uniVue3(_withFileType({ url, filePath: (path: any), fileName: 'f' }), (options) => _hostTask(_uploadFileResults(options)))
