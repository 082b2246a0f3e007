// @flow
import { withFileType as _withFileType, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
const send = (path: ?string): Promise<mixed> => _uploadFileAuto(_withFileType({ url, filePath: (path: any), fileName: 'f' }))
