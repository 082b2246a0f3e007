// @flow
import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
const send = (path: ?string): Promise<mixed> => _uploadFileAuto({ url, filePath: (path: any), name: 'f' })
